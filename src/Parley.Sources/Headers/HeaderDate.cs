namespace Parley.Sources;

/// <summary>The date that a header line gives.</summary>
/// <param name="Day">The day.</param>
/// <param name="Label">What stands before it: "posted", "updated" or neither.</param>
internal readonly record struct HeaderDate(DateOnly Day, HeaderWord Label)
{
    /// <summary>Higher is better: a day of publication before a bare day before a day of change.</summary>
    public int Rank => Label switch { HeaderWord.Published => 2, HeaderWord.Updated => 0, _ => 1 };
}
