namespace Parley.Trainer;

/// <summary>How often each word bore each tag, and one tag followed another.</summary>
internal sealed class TagCounts
{
    /// <summary>Words that begin with a small letter, a digit or a sign.</summary>
    public SortedDictionary<string, Counter> Small { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that begin with a capital inside a sentence.</summary>
    public SortedDictionary<string, Counter> Capital { get; } = new(StringComparer.Ordinal);

    /// <summary>What follows a tag; <c>^</c> is a sentence's beginning, <c>$$</c> its end.</summary>
    public SortedDictionary<string, Counter> Sequences { get; } = new(StringComparer.Ordinal);

    public Counter All { get; } = new();

    public void Add(IReadOnlyList<TaggedWord> sentence)
    {
        var previous = "^";
        var begins = true;
        foreach (var (word, tag) in sentence)
        {
            if (tag is not null)
            {
                All.Add(tag);
                if (!char.IsUpper(word[0]))
                    Of(Small, word).Add(tag);
                else if (!begins)
                    Of(Capital, word).Add(tag);
                Of(Sequences, previous).Add(tag);
            }
            if (word is not ("\"" or "“" or "‘" or "'" or "(" or "—"))
                begins = word == ":";
            previous = tag ?? "NN";
        }
        Of(Sequences, previous).Add("$$");
    }

    private static Counter Of(SortedDictionary<string, Counter> counters, string key)
    {
        if (!counters.TryGetValue(key, out var counter))
            counters.Add(key, counter = new());
        return counter;
    }
}
