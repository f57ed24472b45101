namespace Parley.Record;

/// <summary>A common noun for a side: one row of the lexicon <c>side-nouns</c>.</summary>
/// <param name="Kind">Nouns of one kind in one report are one side.</param>
/// <param name="IsMany">Whether it needs no article.</param>
internal sealed record SideNoun(string Kind, bool IsMany)
{
    /// <summary>Who works for pay, and their unions.</summary>
    public const string Worker = "worker";

    /// <summary>Who watches and reckons: nobody's side.</summary>
    public const string Observer = "observer";
}
