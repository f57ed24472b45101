using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>What the learned sides ask about each who may have asked, offered or paid an amount: where it is named beside the amount and how it hangs together with it in the tree, who speaks, what it does elsewhere in the report, and what the rules say.</summary>
internal sealed class SideFeatures
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

    // The words above the amount.
    private void Climb(int first, int end)
    {
        _ancestors.Clear();
        if (Document.Heads.IsDefaultOrEmpty)
            return;
        var token = end - 1;
        for (var i = end - 1; i >= first; i--)
        {
            if (Document.Heads[i] < first || Document.Heads[i] >= end)
            {
                token = i;
                break;
            }
        }

        while (_ancestors.Count < MaxAncestors && token >= _clause.Sentence.FirstToken && token < _clause.Sentence.EndToken)
        {
            _ancestors.Add(token);
            token = Document.Heads[token];
        }
    }

    private void Mentions(int first, int end)
    {
        var mentions = _clause.Report.Mentions;
        var (floor, limit) = (Math.Max(_clause.Sentence.FirstToken, first - MaxReach), Math.Min(_clause.Sentence.EndToken, end + MaxReach));
        var start = mentions.From(floor);
        _order.Clear();
        for (var i = mentions.From(first) - 1; i >= start; i--)
        {
            if (mentions[i].End <= first)
                Mention(i, first, end, isBefore: true);
        }

        _order.Clear();
        for (var i = mentions.From(end); i < mentions.Count && mentions[i].First < limit; i++)
        {
            if (mentions[i].End <= limit)
                Mention(i, first, end, isBefore: false);
        }
    }

    private void Mention(int index, int first, int end, bool isBefore)
    {
        var (from, to, mention) = _clause.Report.Mentions[index];
        if (Sides.Of(mention.Entity) is not { } side)
            return;
        if (!_order.Contains(side.Name))
            _order.Add(side.Name);
        Mention(_sides.IndexOf(side.Name), from, to, mention, first, end, _order.IndexOf(side.Name), isBefore);
    }

    private void Mention(int option, int from, int to, NameMention mention, int first, int end, int order, bool isBefore)
    {
        var place = Number(isBefore);
        var distance = Near(isBefore ? first - to : from - end);
        Add(option, 10, place, distance);
        Add(option, 11, place, (uint)Math.Min(order, 3));
        Add(option, 12, place, ((uint)mention.Kind * 2) + Number(mention.IsPlace));
        Add(option, 13, place, Number(to < Document.Tokens.Length && Document.Tokens[to].IsPossessive) + (2 * distance));
        Add(option, 14, place, Number(isBefore ? _clause.IsApart(to, first) : _clause.IsApart(end, from)));
        Add(option, 15, place, from > _clause.Sentence.FirstToken ? RoleHash.Stem(Document.TextOf(from - 1)) : 0);
        Add(option, 16, place, RoleHash.Stem(Document.TextOf(to)));
        if (NextHit(to) is { } next)
            Add(option, 17, place + (2 * Number(next.First < first)), RoleHash.Of(next.Frame.Name));
        if (!Document.Heads.IsDefaultOrEmpty)
            Tree(option, from, to, mention, place);
    }

    private FrameHit? NextHit(int token)
    {
        foreach (var hit in _clause.Hits)
        {
            if (hit.First >= token)
                return hit;
        }

        return null;
    }

    private void Tree(int option, int from, int to, NameMention mention, uint place)
    {
        var head = HeadOf(from, to);
        var relation = (uint)Document.Relations[head];
        var preposition = Preposition(head);
        Add(option, 20, place, (relation << 1) ^ preposition);
        var governor = Document.Heads[head];
        if (governor >= _clause.Sentence.FirstToken && governor < _clause.Sentence.EndToken)
        {
            Add(option, 21, relation, RoleHash.Stem(Document.TextOf(governor)));
            Add(option, 22, relation, Document.ClassOf(governor));
            if (HitAt(governor) is { } hit)
                Add(option, 23, relation, RoleHash.Of(hit.Frame.Name));
        }

        Join(option, head, relation, preposition, place, (uint)mention.Kind);
    }

    // Where the way up from the name meets the way up from the amount.
    private void Join(int option, int head, uint relation, uint preposition, uint place, uint kind)
    {
        var way = 0u;
        var token = head;
        for (var down = 0; down <= MaxClimb && token >= _clause.Sentence.FirstToken && token < _clause.Sentence.EndToken; down++)
        {
            var up = _ancestors.IndexOf(token);
            if (up >= 0)
            {
                Meet(option, token, up, down, relation, preposition, place, way);
                return;
            }
            way = unchecked((way * 64) + (uint)Document.Relations[token] + 1);
            token = Document.Heads[token];
        }

        Add(option, 24, place, (relation * 8) + kind);
    }

    private void Meet(int option, int token, int up, int down, uint relation, uint preposition, uint place, uint way)
    {
        var below = up > 0 ? (uint)Document.Relations[_ancestors[up - 1]] + 1 : 0;
        Add(option, 30, (uint)((Math.Min(up, 4) * 8) + Math.Min(down, 4)), place);
        Add(option, 31, relation, (uint)((Math.Min(up, 4) * 8) + Math.Min(down, 4)));
        Add(option, 32, relation, RoleHash.Stem(Document.TextOf(token)));
        Add(option, 33, relation, Document.ClassOf(token));
        Add(option, 34, relation, preposition);
        Add(option, 35, relation, below);
        Add(option, 36, below, way);
        Add(option, 37, relation, Voice(token));
        if (HitAt(token) is { } hit)
        {
            Add(option, 38, relation, RoleHash.Of(hit.Frame.Name));
            Add(option, 39, relation, RoleHash.Of(40, RoleHash.Of(hit.Frame.Name), Voice(token)));
        }

        for (var i = 0; i < up; i++)
        {
            if (HitAt(_ancestors[i]) is { } between)
                Add(option, 40, relation, RoleHash.Of(between.Frame.Name));
        }
    }

    // Passive, negated, of what form.
    private uint Voice(int verb)
    {
        var voice = (uint)Document.TagOf(verb) * 4;
        for (var i = Math.Max(_clause.Sentence.FirstToken, verb - 8); i < verb; i++)
        {
            if (Document.Heads[i] == verb)
                voice |= Document.Relations[i] == Relation.PassiveAuxiliary ? 1u : Document.Relations[i] == Relation.Negation ? 2u : 0u;
        }

        return voice;
    }

    private int HeadOf(int from, int to)
    {
        for (var token = to - 1; token >= from; token--)
        {
            if (Document.Heads[token] < from || Document.Heads[token] >= to)
                return token;
        }

        return to - 1;
    }

    private uint Preposition(int token)
    {
        for (var i = token - 1; i >= Math.Max(token - 8, _clause.Sentence.FirstToken); i--)
        {
            if (Document.Heads[i] == token && Document.Relations[i] == Relation.Case)
                return RoleHash.Of(Document.TextOf(i));
        }

        return 0;
    }

    private FrameHit? HitAt(int token)
    {
        foreach (var hit in _clause.Hits)
        {
            if (hit.First <= token && token < hit.End)
                return hit;
        }

        return null;
    }

    // How often and when it was named, of which kind it is, what it does elsewhere.
    private void Standing(int option, FigureCandidate figure, int first)
    {
        var side = new PartyCode(_sides[option]!);
        var record = _census.Of(side);
        var isMain = Sides.Main.Contains(side);
        var other = Sides.Other(side) is { } found ? _census.Of(found).Kind : 0;
        Add(option, 50, (uint)Math.Min(record.Rank, 6));
        Add(option, 51, Number(isMain) + (2 * Number(Sides.Main.Length == 2)));
        Add(option, 52, 0, record.Kind);
        Add(option, 53, Number(isMain), RoleHash.Of(53, record.Kind, other));
        Add(option, 54, (uint)(record.Names * 8 / _census.Total));
        var last = record.LastBefore(first);
        Add(option, 55, last < 0 ? 0u : last >= _clause.Sentence.FirstToken ? 1u : first - last < 40 ? 2u : first - last < 100 ? 3u : 4u);
        var balance = Math.Sign(record.Paying - record.Paid) + 1;
        var decrease = Number(figure.Measure == Measure.Decrease);
        Add(option, 56, (uint)balance, decrease);
        Add(option, 57, (uint)balance, Number(isMain));
        Add(option, 58, Number(record.Demands > 0) + (2 * Number(record.Offers > 0)), decrease);
        Add(option, 59, (uint)(Math.Sign(record.Demands - record.Offers) + 1), record.Kind);
    }

    // Whose the amounts before were, as the rules have it.
    private void Earlier(int option, int index, FigureFrame frame)
    {
        var side = _sides[option];
        for (var i = index - 1; i >= Math.Max(0, index - MaxEarlier); i--)
        {
            if (_figures[i].Frame is not { By: not null } before || before.Role != frame.Role)
                continue;
            Add(option, 60, Number(before.By?.Name == side), Near(index - i));
            Add(option, 61, Number(before.By?.Name == side), Number(_figures[i].Quantity.Span.Start >= _clause.Sentence.Span.Start));
            break;
        }

        if (index > 0 && _figures[index - 1].Frame is { By: not null } last)
            Add(option, 62, Number(last.By?.Name == side), (uint)last.Role);
        for (var i = Math.Max(0, index - MaxEarlier); i < Math.Min(_figures.Count, index + MaxEarlier); i++)
        {
            if (i != index && _figures[i].Frame.By is not null && _figures[i].HasSameAmount(_figures[index]))
                Add(option, 63, Number(_figures[i].Frame.By?.Name == side), Number(_figures[i].Frame.Role == frame.Role));
        }
    }

    // Payer and payee are asked for when it is known whose the amount is.
    private void Settled(int option, SideSlot slot, FigureFrame frame, FigureCandidate figure)
    {
        if (slot == SideSlot.By)
            return;
        var side = _sides[option];
        var measure = (uint)figure.Measure;
        Add(option, 70, Number(frame.By is null) + (2 * Number(frame.By?.Name == side)) + (4 * Number(frame.By is not null && Sides.Other(frame.By)?.Name == side)), measure);
        if (slot == SideSlot.Payee)
            Add(option, 71, Number(frame.Payer is null) + (2 * Number(frame.Payer?.Name == side)) + (4 * Number(frame.Payer is not null && Sides.OtherPayer(frame.Payer)?.Name == side)), measure);
    }

    private void Speech(FigureCandidate figure, int first)
    {
        if (_clause.Report.StatementAt(figure.Quantity.Span) is not { } statement || _clause.SpeakerAt(first) is not { } speaker)
            return;
        var option = _sides.IndexOf(speaker.Name);
        Add(option, 80, (uint)statement.Attribution, (uint)statement.Polarity);
        Add(option, 81, (uint)statement.Mode, Number(HasFirstPerson(first)));
        if (statement.Cue is [var cue, ..])
            Add(option, 82, 0, RoleHash.Stem(cue.Quote));
        if (Sides.Other(speaker) is { } other && _sides.IndexOf(other.Name) is >= 0 and var against)
            Add(against, 83, (uint)statement.Polarity, Number(HasFirstPerson(first)));
    }

    private bool HasFirstPerson(int first)
    {
        for (var token = Math.Max(_clause.Sentence.FirstToken, first - 12); token < first; token++)
        {
            if (_clause.Grammar.FirstPerson.Contains(Document.TextOf(token)))
                return true;
        }

        return false;
    }

    // What speaks for nobody's.
    private void Nobody(FigureCandidate figure, FigureFrame frame, int first)
    {
        var none = _sides.Count - 1;
        Add(none, 90);
        Add(none, 91, (uint)figure.Quantity.Kind, (uint)figure.Measure);
        Add(none, 92, (uint)Math.Min(Sides.Main.Length, 3), Number(frame.By is null) + (2 * Number(frame.Payer is null)));
        Add(none, 93, (uint)_clause.Sentence.Kind);
        Add(none, 94, Number(_clause.SpeakerAt(first) is not null), _clause.Report.StatementAt(figure.Quantity.Span) is { } statement ? (uint)statement.Attribution + 1 : 0);
        for (var i = 0; i < Math.Min(_ancestors.Count, 4); i++)
        {
            Add(none, 95, 0, RoleHash.Stem(Document.TextOf(_ancestors[i])));
            Add(none, 96, 0, Document.ClassOf(_ancestors[i]));
            if (HitAt(_ancestors[i]) is { } hit)
                Add(none, 97, 0, RoleHash.Of(hit.Frame.Name));
        }
    }
}
