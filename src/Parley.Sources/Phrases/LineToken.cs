namespace Parley.Sources;

/// <summary>A word, number or mark of a line.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Key">How patterns name it: a word in small letters as it stands is null here, <c>#</c> for a number, the mark itself for a mark.</param>
internal readonly record struct LineToken(int Start, int End, string? Key)
{
    public bool IsWord => Key is null;

    public bool IsNumber => Key is "#";

    public bool IsMark => Key is not null and not "#";

    public ReadOnlySpan<char> Of(string line) => line.AsSpan(Start, End - Start);
}
