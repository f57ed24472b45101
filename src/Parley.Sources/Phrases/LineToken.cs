namespace Parley.Sources;

/// <summary>A word, number or mark of a line.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Key">Null for a word, <c>0</c> for a number, the mark itself for a mark, whatever its printed shape.</param>
internal readonly record struct LineToken(int Start, int End, string? Key)
{
    public bool IsWord => Key is null;

    public bool IsNumber => Key is "0";

    public bool IsMark => Key is not null and not "0";

    public ReadOnlySpan<char> Of(string line) => line.AsSpan(Start, End - Start);
}
