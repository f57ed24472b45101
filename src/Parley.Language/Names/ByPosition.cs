namespace Parley.Language;

/// <summary>Text order; of two that begin together the longer first.</summary>
internal sealed class ByPosition : IComparer<Candidate>
{
    public static readonly ByPosition Instance = new();

    public int Compare(Candidate? x, Candidate? y) => x!.First != y!.First ? x.First.CompareTo(y.First) : y.End.CompareTo(x.End);
}
