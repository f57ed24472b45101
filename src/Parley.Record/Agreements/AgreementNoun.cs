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

    /// <summary>"a new one", after an agreement.</summary>
    One,
}
