using Parley.Language;

namespace Parley.Record;

/// <content>Where the name stands beside the amount, and how the two hang together in the tree.</content>
internal sealed partial class SideFeatures
{
    // The words above the amount.
    private void Climb(int first, int end)
    {
        _ancestors.Clear();
        if (Document.Heads.IsDefaultOrEmpty)
            return;
        var token = ClauseTree.Top(Document, first, end);
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
        var head = ClauseTree.Top(Document, from, to);
        var relation = (uint)Document.Relations[head];
        var preposition = ClauseTree.Preposition(_clause, head);
        Add(option, 20, place, (relation << 1) ^ preposition);
        var governor = Document.Heads[head];
        if (governor >= _clause.Sentence.FirstToken && governor < _clause.Sentence.EndToken)
        {
            Add(option, 21, relation, RoleHash.Stem(Document.TextOf(governor)));
            Add(option, 22, relation, Document.ClassOf(governor));
            if (ClauseTree.HitAt(_clause, governor) is { } hit)
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
        if (ClauseTree.HitAt(_clause, token) is { } hit)
        {
            Add(option, 38, relation, RoleHash.Of(hit.Frame.Name));
            Add(option, 39, relation, RoleHash.Of(40, RoleHash.Of(hit.Frame.Name), Voice(token)));
        }

        for (var i = 0; i < up; i++)
        {
            if (ClauseTree.HitAt(_clause, _ancestors[i]) is { } between)
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
}
