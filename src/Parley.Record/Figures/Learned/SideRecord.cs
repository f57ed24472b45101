using Parley.Language;

namespace Parley.Record;

/// <summary>What a report says of one side.</summary>
internal sealed class SideRecord
{
    private readonly List<int> _tokens = [];

    public SideRecord(string name) => Name = name;

    public string Name { get; }

    /// <summary>How often it is named, pronouns and places left out.</summary>
    public int Names { get; private set; }

    /// <summary>Its place among all, most often named first.</summary>
    public int Rank { get; set; }

    /// <summary>The hash of its kind; see <see cref="NegotiatingSides.KindOf"/>.</summary>
    public uint Kind { get; set; }

    public int Demands { get; set; }

    public int Offers { get; set; }

    public int Paying { get; set; }

    public int Paid { get; set; }

    public void Add(int token, NameMention mention)
    {
        _tokens.Add(token);
        Names += mention.IsPlace || mention.Kind == MentionKind.Pronoun ? 0 : 1;
    }

    /// <summary>The token where it was named last before another; -1 where it was not.</summary>
    public int LastBefore(int token)
    {
        var at = _tokens.BinarySearch(token);
        at = at >= 0 ? at : ~at;
        return at == 0 ? -1 : _tokens[at - 1];
    }
}
