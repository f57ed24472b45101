namespace Parley.Record;

/// <summary>Where words about an agreement must stand.</summary>
internal enum AgreementReach
{
    Inside,
    Before,
    Behind,

    /// <summary>The very next word: "the 11th agreement meeting".</summary>
    Next,
}
