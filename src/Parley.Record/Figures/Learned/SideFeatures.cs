using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>What the learned sides ask about each who may have asked, offered or paid an amount: where it is named beside the amount and how it hangs together with it in the tree, who speaks, what it does elsewhere in the report, and what the rules say.</summary>
internal sealed partial class SideFeatures
{
    /// <summary>Features below this template number tell of the rules' own verdict.</summary>
    public const int RuleTemplates = 10;

    private const int MaxReach = 60;
    private const int MaxAncestors = 10;
    private const int MaxClimb = 6;
    private const int MaxNamed = 6;
    private const int MaxEarlier = 20;

    private readonly SideCensus _census;
    private readonly IReadOnlyList<FigureCandidate> _figures;
    // By name, nobody being null.
    private readonly List<string?> _sides = [];
    private readonly List<List<uint>> _lists = [];
    private readonly List<int> _ancestors = [];
    private readonly List<string> _order = [];
    private ClauseContext _clause;
    private uint _key;

    public SideFeatures(SideCensus census, IReadOnlyList<FigureCandidate> figures, ClauseContext clause) => (_census, _figures, _clause) = (census, figures, clause);

    private AnnotatedDocument Document => _clause.Document;

    private NegotiatingSides Sides => _clause.Report.Sides;

    /// <summary>All who may be the side of an amount, nobody last.</summary>
    /// <param name="index">Which of the figures.</param>
    /// <param name="clause">Its sentence.</param>
    /// <param name="slot">What is asked for.</param>
    /// <param name="frame">What is known of it; for payer and payee, whose it is is settled, for the payee who pays.</param>
    public List<SideOption> Of(int index, ClauseContext clause, SideSlot slot, FigureFrame frame)
    {
        var figure = _figures[index];
        _clause = clause;
        _key = ((uint)slot * 8) + (uint)frame.Role;
        var first = Document.TokenAt(figure.Quantity.Span.Start);
        var end = Document.TokenAt(figure.Quantity.Span.End - 1) + 1;
        Gather(figure, first, end);
        var counts = new int[_sides.Count];
        for (var i = 0; i < _sides.Count; i++)
        {
            Rules(i, figure.Frame, slot);
            counts[i] = _lists[i].Count;
        }

        _census.Count(figure, -1);
        Climb(first, end);
        Mentions(first, end);
        for (var i = 0; i < _sides.Count - 1; i++)
        {
            Standing(i, figure, first);
            Earlier(i, index, frame);
            Settled(i, slot, frame, figure);
        }

        Speech(figure, first);
        Nobody(figure, frame, first);
        _census.Count(figure, 1);
        var options = new List<SideOption>(_sides.Count);
        for (var i = 0; i < _sides.Count; i++)
            options.Add(new(_sides[i] is { } side ? new PartyCode(side) : null, [.. _lists[i]], counts[i]));
        return options;
    }

    // Those named beside the amount, those the rules say, who speaks, those named most; nobody.
    private void Gather(FigureCandidate figure, int first, int end)
    {
        _sides.Clear();
        for (var i = 0; i < Math.Min(MaxNamed, _census.Order.Count); i++)
            Gather(new PartyCode(_census.Order[i].Name));
        Gather(figure.Frame.By);
        Gather(figure.Frame.Payer);
        Gather(figure.Frame.Payee);
        Gather(_clause.SpeakerAt(first));
        foreach (var (_, _, mention) in Near(first, end))
            Gather(Sides.Of(mention.Entity));
        _sides.Add(null);
        while (_lists.Count < _sides.Count)
            _lists.Add([]);
        foreach (var list in _lists)
            list.Clear();
    }

    private void Gather(PartyCode? side)
    {
        if (side is { } named && !_sides.Contains(named.Name))
            _sides.Add(named.Name);
    }

    private IEnumerable<(int First, int End, NameMention Mention)> Near(int first, int end) =>
        _clause.Report.Mentions.Between(Math.Max(_clause.Sentence.FirstToken, first - MaxReach), Math.Min(_clause.Sentence.EndToken, end + MaxReach));

    private void Add(int option, int template, uint a = 0, uint b = 0)
    {
        var hash = RoleHash.Of(template, (_key << 8) ^ a, b);
        if (!_lists[option].Contains(hash))
            _lists[option].Add(hash);
    }

    private static uint Number(bool value) => value ? 1u : 0u;

    private static uint Near(int distance) => distance <= 1 ? 0u : distance <= 3 ? 1u : distance <= 6 ? 2u : distance <= 12 ? 3u : distance <= 25 ? 4u : 5u;

    private void Rules(int option, FigureFrame rules, SideSlot slot)
    {
        var side = _sides[option];
        var verdict = slot switch
        {
            SideSlot.By => rules.By,
            SideSlot.Payer => rules.Payer,
            _ => rules.Payee,
        };
        if (verdict?.Name == side)
        {
            Add(option, 1, Number(side is null));
            Add(option, 2, Number(side is null), RoleHash.Of(rules.Rule));
            Add(option, 3, Number(side is null), rules.Hit is { } hit ? RoleHash.Of(hit.Frame.Name) : 0);
        }

        if (side is not null && rules.Payer?.Name == side)
            Add(option, 4);
        if (side is not null && rules.Payee?.Name == side)
            Add(option, 5);
    }
}
