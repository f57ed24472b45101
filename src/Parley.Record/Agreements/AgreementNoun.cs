namespace Parley.Record;

/// <summary>What a noun for an agreement can be.</summary>
internal enum AgreementNoun
{
    /// <summary>"a great deal": none.</summary>
    None,

    /// <summary>A common noun only.</summary>
    Plain,

    /// <summary>Also the last word of a name: "the Plaza Accord".</summary>
    Named,

    /// <summary>"a buyout": an agreement only once it is said to be agreed.</summary>
    Outcome,

    /// <summary>"a new one", after an agreement.</summary>
    One,
}
