using Parley.Language;

namespace Parley.Record;

/// <summary>What the learned roles ask about an amount: the amount itself, the words above it in the tree, the frames and words around it, who says it, and what the rules made of it.</summary>
internal sealed class RoleFeatures
{
    /// <summary>Features below this template number tell of the rules' own verdict.</summary>
    public const int RuleTemplates = 8;

    private const int MaxSteps = 6;
    private const int Window = 5;
    private const int MaxBag = 60;
    private const int MaxChildren = 120;

    private readonly ClauseContext _clause;
    private readonly List<uint> _features = [];

    public RoleFeatures(ClauseContext clause) => _clause = clause;

    private AnnotatedDocument Document => _clause.Document;

    /// <summary>The features of the rules' verdict come first; <paramref name="ruleCount"/> says how many they are.</summary>
    /// <param name="index">Index of the amount.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    /// <param name="rules">What the rules made of it.</param>
    /// <param name="before">What they made of the amount before it in the sentence; null where there is none.</param>
    /// <param name="ruleCount">How many of the features tell of the rules' verdict.</param>
    public uint[] Of(int index, int first, int end, FigureFrame rules, FigureFrame? before, out int ruleCount)
    {
        _features.Clear();
        Rules(rules, before);
        ruleCount = _features.Count;
        Amount(Document.Quantities[index], index);
        Tree(first, end);
        Frames(first, end);
        Words(first, end);
        Speech(Document.Quantities[index], first);
        return [.. _features];
    }

    /// <summary>How an amount stands to the one before it: near or far, of one kind or not, with which words between.</summary>
    /// <param name="previous">The amount before it in the report; null for the first.</param>
    /// <param name="quantity">The amount.</param>
    /// <param name="first">Its first token.</param>
    public uint[] Link(QuantityMention? previous, QuantityMention quantity, int first)
    {
        if (previous is null)
            return [];
        var isNear = previous.Span.Start >= _clause.Sentence.Span.Start;
        var isAlike = Number(previous.Kind == quantity.Kind);
        var gap = isNear ? Math.Min(first - Document.TokenAt(previous.Span.End), 20) : -1;
        var distance = gap < 0 ? 0u : gap <= 2 ? 1u : gap <= 5 ? 2u : gap <= 10 ? 3u : 4u;
        var word = first > _clause.Sentence.FirstToken ? RoleHash.Stem(Document.TextOf(first - 1)) : 0;
        return [RoleHash.Of(110, Number(isNear)), RoleHash.Of(111, distance, isAlike), RoleHash.Of(112, isNear ? word : 0, isAlike), RoleHash.Of(113, (uint)quantity.Kind, distance)];
    }

    /// <summary>The features of an amount with the role of the one before it.</summary>
    public static uint[] WithPrevious(uint[] features, uint[] link, int? previousRole)
    {
        if (link.Length == 0 || previousRole is not { } role)
            return features;
        var all = new uint[features.Length + link.Length];
        features.CopyTo(all, 0);
        for (var i = 0; i < link.Length; i++)
            all[features.Length + i] = RoleHash.Of(114, link[i], (uint)role + 1);
        return all;
    }

    private void Add(int template, uint a, uint b = 0) => _features.Add(RoleHash.Of(template, a, b));

    private static uint Number(bool value) => value ? 1u : 0u;

    private void Rules(FigureFrame rules, FigureFrame? before)
    {
        Add(1, (uint)rules.Role);
        Add(2, (uint)rules.Role, RoleHash.Of(rules.Rule));
        Add(3, (uint)rules.Role, rules.Hit is { } hit ? RoleHash.Of(hit.Frame.Name) : 0);
        Add(4, (uint)rules.Role, (uint)Math.Round(rules.Confidence * 100));
        if (before is not null)
            Add(5, (uint)before.Role, (uint)rules.Role);
    }

    private void Amount(QuantityMention quantity, int index)
    {
        var unit = (uint)quantity.Kind;
        Add(10, unit);
        Add(11, unit, (uint)quantity.Modifier);
        Add(12, unit, (uint)quantity.Measure);
        Add(13, unit, quantity.Per is { } per ? (uint)per + 1 : 0);
        Add(14, unit, Magnitude(quantity.Value));
        Add(15, unit, (uint)_clause.Sentence.Kind);
        Add(16, unit, Number(quantity.High is not null) + (2 * Number(quantity.Base is not null)));
        Add(17, Number(_clause.Report.IsConcluded));
        Add(18, Number(_clause.Report.Sides.IsAboutWages), unit);
        Add(19, unit, (uint)Math.Min(_clause.Sentence.Paragraph, 12) / 3);
        if (quantity.Unit is { } counted)
            Add(20, RoleHash.Of(counted.Name));
        if (index > 0 && QuantityOf(index - 1) is { } last)
            Add(21, unit, (uint)last.Kind);
        if (index + 1 < Document.Quantities.Length && QuantityOf(index + 1) is { } next)
            Add(22, unit, (uint)next.Kind);
    }

    private QuantityMention? QuantityOf(int index)
    {
        var quantity = Document.Quantities[index];
        return quantity.Span.Start >= _clause.Sentence.Span.Start && quantity.Span.End <= _clause.Sentence.Span.End ? quantity : null;
    }

    private static uint Magnitude(decimal value)
    {
        var size = 0u;
        for (var rest = Math.Abs(value); rest >= 10 && size < 15; rest /= 10)
            size++;
        return size / 2;
    }

    private void Tree(int first, int end)
    {
        if (Document.Heads.IsDefaultOrEmpty)
            return;
        var token = ClauseTree.Top(Document, first, end);
        var verbs = 0;
        for (var step = 0; step < MaxSteps; step++)
        {
            var head = Document.Heads[token];
            var relation = (uint)Document.Relations[token];
            if (head < _clause.Sentence.FirstToken || head >= _clause.Sentence.EndToken)
            {
                Add(30, (uint)step, relation);
                return;
            }
            var stem = RoleHash.Stem(Document.TextOf(head));
            var preposition = ClauseTree.Preposition(_clause, token);
            var isVerb = Document.TagOf(head) is WordTag.Base or WordTag.Present or WordTag.PresentS or WordTag.Past or WordTag.Participle or WordTag.Ing;
            var like = (uint)Document.ClassOf(head);
            Add(31, stem);
            Add(37, like, relation);
            Add(38, like, preposition);
            Add(32, stem, relation);
            if (step < 2)
                Add(33, relation, preposition);
            if (verbs == 0)
                Add(34, stem, preposition);
            if (ClauseTree.HitAt(_clause, head) is { } hit)
            {
                Add(35, RoleHash.Of(hit.Frame.Name), (uint)Math.Min(step, 3));
                Add(36, RoleHash.Of(hit.Frame.Name), relation);
            }
            if (isVerb && verbs < 2)
                Verb(head, verbs++, stem);
            token = head;
        }
    }

    private void Verb(int verb, int order, uint stem)
    {
        var template = 40 + (order * 20);
        Add(template, (uint)Document.TagOf(verb));
        Add(template + 12, Document.ClassOf(verb), (uint)Document.TagOf(verb));
        Add(template + 1, stem, (uint)Document.TagOf(verb));
        var (hasSubject, isPassive, isNegated, modal) = (false, false, false, 0u);
        var last = Math.Min(_clause.Sentence.EndToken, verb + MaxChildren);
        for (var i = Math.Max(_clause.Sentence.FirstToken, verb - MaxChildren); i < last; i++)
        {
            if (Document.Heads[i] != verb)
                continue;
            switch (Document.Relations[i])
            {
                case Relation.Subject or Relation.PassiveSubject:
                    hasSubject = true;
                    Subject(i, template);
                    break;
                case Relation.PassiveAuxiliary:
                    isPassive = true;
                    break;
                case Relation.Negation:
                    isNegated = true;
                    break;
                case Relation.Auxiliary when Document.TagOf(i) is WordTag.Modal or WordTag.To:
                    modal = RoleHash.Of(Document.TextOf(i));
                    break;
                case Relation.Marker:
                    Add(template + 9, RoleHash.Of(Document.TextOf(i)));
                    break;
                case Relation.Object or Relation.OpenComplement or Relation.ClauseComplement:
                    Add(template + 10, RoleHash.Stem(Document.TextOf(i)));
                    Add(template + 13, Document.ClassOf(i));
                    break;
                case Relation.NounModifier:
                    Add(template + 11, ClauseTree.Preposition(_clause, i), RoleHash.Stem(Document.TextOf(i)));
                    break;
            }
        }

        Add(template + 2, Number(hasSubject), Number(isPassive) + (2 * Number(isNegated)));
        Add(template + 3, modal, Number(isPassive));
        Add(template + 4, modal, stem);
    }

    private void Subject(int subject, int template)
    {
        Add(template + 5, RoleHash.Stem(Document.TextOf(subject)));
        Add(template + 14, Document.ClassOf(subject));
        if (ClauseTree.HitAt(_clause, subject) is { } hit)
            Add(template + 6, RoleHash.Of(hit.Frame.Name));
        Add(template + 7, (uint)SideAt(subject), (uint)Document.TagOf(subject));
    }

    // 0 for no side, 1 for a side, 2 for a main one.
    private int SideAt(int token)
    {
        foreach (var (_, _, mention) in _clause.Report.Mentions.Between(Math.Max(_clause.Sentence.FirstToken, token - Window), token + 1))
        {
            if (mention.Span.Overlaps(Document.Tokens[token].Span) && _clause.Report.Sides.Of(mention.Entity) is { } side)
                return _clause.Report.Sides.Main.Contains(side) ? 2 : 1;
        }

        return 0;
    }

    private void Frames(int first, int end)
    {
        foreach (var hit in _clause.Hits)
        {
            var isLeft = hit.End <= first;
            var gap = isLeft ? first - hit.End : hit.First - end;
            var distance = gap < 0 ? 0u : gap <= 1 ? 1u : gap <= 4 ? 2u : gap <= 10 ? 3u : 4u;
            var name = RoleHash.Of(hit.Frame.Name);
            var side = Number(isLeft);
            Add(80, name, side);
            Add(81, name, (distance * 2) + side);
            Add(82, (uint)(hit.Frame.Role is { } role ? (int)role + 1 : 0), (distance * 2) + side);
        }
    }

    private void Words(int first, int end)
    {
        var sentence = _clause.Sentence;
        for (var token = first - 1; token >= Math.Max(sentence.FirstToken, first - Window); token--)
        {
            var stem = RoleHash.Stem(Document.TextOf(token));
            Add(90, stem);
            Add(95, Document.ClassOf(token));
            if (first - token <= 2)
                Add(91, stem, (uint)(first - token));
        }

        for (var token = end; token < Math.Min(sentence.EndToken, end + Window); token++)
        {
            var stem = RoleHash.Stem(Document.TextOf(token));
            Add(92, stem);
            Add(96, Document.ClassOf(token));
            if (token - end < 2)
                Add(93, stem, (uint)(token - end));
        }

        for (var token = Math.Max(sentence.FirstToken, first - MaxBag); token < Math.Min(sentence.EndToken, end + MaxBag); token++)
        {
            if (Document.Tokens[token].IsWord && Document.TagOf(token) is not (WordTag.Determiner or WordTag.Name or WordTag.Preposition or WordTag.Pronoun) && (token < first || token >= end))
                Add(94, RoleHash.Stem(Document.TextOf(token)));
        }
    }

    private void Speech(QuantityMention quantity, int first)
    {
        if (_clause.Report.StatementAt(quantity.Span) is { } statement)
        {
            Add(100, (uint)statement.Attribution, (uint)statement.Polarity);
            Add(101, (uint)statement.Mode, Number(_clause.SpeakerAt(first) is not null));
            if (statement.Cue is [var cue, ..])
                Add(102, RoleHash.Stem(cue.Quote));
        }
        else
        {
            Add(103, 0);
        }
    }
}
