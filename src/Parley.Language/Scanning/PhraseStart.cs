namespace Parley.Language;

/// <summary>The lists whose phrases may begin with a word; of lists that are read backwards, end with it. So a list is asked only where it may answer.</summary>
[Flags]
internal enum PhraseStart
{
    None = 0,

    /// <summary>"the past", "right now".</summary>
    VagueTime = 1,
    Holiday = 2,
    Unit = 4,

    /// <summary>"won", "US dollars".</summary>
    Currency = 8,

    /// <summary>"cents".</summary>
    Coin = 16,

    /// <summary>A country's name or adjective that goes with a currency.</summary>
    CurrencyName = 32,

    /// <summary>Ends words before an amount: "up to".</summary>
    HedgeBefore = 64,
    HedgeAfter = 128,

    /// <summary>Ends words before an amount: "an annual".</summary>
    PeriodBefore = 256,
    PeriodBehind = 512,
    TimeHedgeBefore = 1024,
    TimeHedgeAfter = 2048,

    /// <summary>Stands within the name of a time: "the foreseeable future".</summary>
    InTime = 4096,

    /// <summary>The name of a state whose budget year is known.</summary>
    FiscalCountry = 8192,
}
