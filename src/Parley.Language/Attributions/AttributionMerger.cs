using Parley.Model;

namespace Parley.Language;

/// <summary>Puts together what was learned and what the rules see: the learned stage says which words belong together, the rules what kind of clause it is.</summary>
internal sealed class AttributionMerger
{
    /// <summary>The rule's name of a clause that no rule sees, and that has somebody's words.</summary>
    public const string Learned = "learned";

    /// <summary>The same for acts and thoughts.</summary>
    public const string LearnedAct = "learned-act";

    // Where both see much the same words, the rules' ends are the contract's (no "that", no marks); where they do not, the learned ones are right more often.
    private const double MinAgreement = 0.4;

    private const double MinQuoted = 0.3;
    private const double MinClause = 0.3;
    private const double MinReach = 0.4;
    private const int MinMoreWords = 3;

    private readonly AttributionContext _context;
    private readonly AnnotatedDocument _document;
    private readonly ClauseMap _map;

    public AttributionMerger(AttributionContext context, ClauseMap map)
    {
        _context = context;
        _document = context.Document;
        _map = map;
    }

    /// <summary>The clauses in text order.</summary>
    public List<CueEvent> Merge(List<CueEvent> rules, List<LearnedCue> learned)
    {
        var merged = new List<CueEvent>();
        var taken = new bool[_document.Tokens.Length];
        var acts = new List<CueEvent>();
        // A list would be searched once for every clause of the report.
        var isMerged = new HashSet<CueEvent>();
        var passed = new HashSet<int>();
        foreach (var rule in rules)
        {
            if (rule.IsPassedOn)
                passed.Add(rule.Cue);
        }
        foreach (var item in learned)
        {
            if (passed.Contains(item.Cue))
                continue;
            // Two digits are what such a number is worth, and all that two machines are sure to agree on.
            var likelihood = Math.Round(item.Probability, 2);
            if (RuleAt(rules, item.Cue) is { } rule)
            {
                rule.Likelihood = likelihood;
                if (rule.Class is CueClass.Denial or CueClass.Refusal or CueClass.Hearsay || Agreement(rule, item) >= MinAgreement && !ReachesFurther(rule, item))
                    Keep(rule, item, taken);
                else
                    Take(rule, item, taken);
                if (rule.HasContent && isMerged.Add(rule))
                    merged.Add(rule);
                continue;
            }
            var clause = Clause(item);
            clause.Likelihood = clause.Confidence = likelihood;
            Take(clause, item, clause.Rule == LearnedAct ? null : taken);
            if (clause.HasContent)
                (clause.Rule == LearnedAct ? acts : merged).Add(clause);
        }
        AddFree(rules, isMerged, merged, taken);
        AddFree(acts, isMerged, merged, taken);
        foreach (var clause in merged)
        {
            if (clause is { HasSource: true, Entity: null, IsInherited: false })
                clause.Entity = EntityOfHead(clause.SourceFirst, clause.SourceEnd);
        }
        merged.Sort(static (a, b) => a.Content[0].Start != b.Content[0].Start ? a.Content[0].Start.CompareTo(b.Content[0].Start) : a.Cue.CompareTo(b.Cue));
        return merged;
    }

    // Where a word is two clauses' content, the likelier kind of clause has it.
    private void AddFree(List<CueEvent> clauses, HashSet<CueEvent> isMerged, List<CueEvent> merged, bool[] taken)
    {
        foreach (var clause in clauses)
        {
            if (clause.IsDropped || !clause.HasContent || isMerged.Contains(clause) || IsDoubted(clause) || !IsFree(clause, taken))
                continue;
            merged.Add(clause);
            foreach (var span in clause.Content)
            {
                for (var i = _document.TokenAt(span.Start); i < taken.Length && _document.Tokens[i].Span.Start < span.End; i++)
                    taken[i] = true;
            }
        }
    }

    // "The losses mean", "it knows how": a word of thought that the learned stage takes for none tells nobody's thought.
    private static bool IsDoubted(CueEvent clause) => clause.Class == CueClass.Belief && clause.Likelihood == 0 && !clause.IsPrinted && clause.Rule != "free-quotation";

    // "refused to comment": the rules take the group for the cue, the annotators one word of it.
    private CueEvent? RuleAt(List<CueEvent> rules, int cue)
    {
        if (_map.Rules.At(cue) is { } exact)
            return exact;
        foreach (var rule in rules)
        {
            if (!rule.IsDropped && rule.HasContent && rule.Rule != "free-quotation" && rule.First <= cue && cue < rule.End)
                return rule;
        }
        return null;
    }

    // Shared words of all words that either takes for content.
    private double Agreement(CueEvent rule, LearnedCue item)
    {
        var (both, either) = (0, 0);
        for (var k = 0; k < item.Roles.Length; k++)
        {
            var (ruled, learned) = TakesForContent(rule, item, k);
            both += ruled && learned ? 1 : 0;
            either += ruled || learned ? 1 : 0;
        }
        return either == 0 ? 0 : (double)both / either;
    }

    // "said the offer stands ... and that they would wait": the rules stop at a comma, where the tree goes on. What is described stands before and is no part of it.
    private bool ReachesFurther(CueEvent rule, LearnedCue item)
    {
        var (more, less) = (0, 0);
        for (var k = 0; k < item.Roles.Length; k++)
        {
            var (ruled, learned) = TakesForContent(rule, item, k);
            more += learned && !ruled ? 1 : 0;
            less += ruled && !learned ? 1 : 0;
            if (learned && !ruled && _document.Tokens[item.First + k].Span.End <= rule.Content[0].Start && !_document.Is(item.First + k, "that"))
                return false;
        }
        return item.Probability >= MinReach && more >= MinMoreWords && less <= 1;
    }

    // Punctuation is nobody's.
    private (bool Ruled, bool Learned) TakesForContent(CueEvent rule, LearnedCue item, int k) => _document.Tokens[item.First + k].IsPunctuation
        ? default
        : (_map.Rules.Role(rule, item.First + k) == CueRole.Content, item.Roles[k] == CueRole.Content);

    private void Keep(CueEvent rule, LearnedCue item, bool[] taken)
    {
        for (var k = 0; k < item.Roles.Length; k++)
            taken[item.First + k] |= item.Roles[k] == CueRole.Content || _map.Rules.Role(rule, item.First + k) == CueRole.Content;
        if (!rule.HasSource || item.Has(CueRole.Source) && !OverlapsSource(rule, item))
            TakeSource(rule, item);
        else if (!rule.IsInherited)
            WidenSource(rule, item);
    }

    // "Lind" is who speaks; "Lind, who led the talks for the port" are the words that say so.
    private void WidenSource(CueEvent rule, LearnedCue item)
    {
        var (first, end) = (rule.SourceFirst, rule.SourceEnd);
        while (item.RoleOf(first - 1) == CueRole.Source)
            first--;
        while (item.RoleOf(end) == CueRole.Source)
            end++;
        while (end > rule.SourceEnd && _document.TagOf(end - 1) is WordTag.Comma or WordTag.Colon)
            end--;
        (rule.SourceFirst, rule.SourceEnd) = (first, end);
    }

    private static bool OverlapsSource(CueEvent rule, LearnedCue item)
    {
        for (var i = rule.SourceFirst; i < rule.SourceEnd; i++)
        {
            if (item.RoleOf(i) == CueRole.Source)
                return true;
        }
        return false;
    }

    private CueEvent Clause(LearnedCue item)
    {
        var sentence = _document.Sentences[_map.SentenceOf[item.Cue]];
        var entry = _context.Cues.Verb(_document.TextOf(item.Cue));
        var group = VerbGroup.Of(_document, _context.Auxiliaries, item.Cue, sentence.FirstToken);
        return new()
        {
            Sentence = _map.SentenceOf[item.Cue],
            First = group.First,
            Cue = item.Cue,
            End = item.Cue + 1,
            Class = ClassOf(item, entry),
            Entry = entry,
            Group = group,
            Rule = IsSaid(item, entry) ? Learned : LearnedAct,
            Polarity = entry?.Class switch { CueClass.Denial => Polarity.Deny, CueClass.Refusal => Polarity.Decline, _ => Polarity.Affirm },
        };
    }

    // Words in quotation marks, or a clause behind a verb that takes one.
    private bool IsSaid(LearnedCue item, CueEntry? entry)
    {
        if (ClassOf(item, entry) is not (CueClass.Speech or CueClass.Denial))
            return false;
        var finite = false;
        for (var k = 0; k < item.Roles.Length; k++)
        {
            if (item.Roles[k] != CueRole.Content)
                continue;
            if (_context.IsQuoted(item.First + k))
                return item.Probability >= MinQuoted;
            finite |= WordTags.IsFinite(_document.TagOf(item.First + k));
        }
        return finite && entry is not null && entry.Takes(CueFrames.That) && item.Probability >= MinClause && item.Has(CueRole.Source);
    }

    // What no list has and nobody's words stand beside is taken for a thought or an act.
    private CueClass ClassOf(LearnedCue item, CueEntry? entry)
    {
        if (entry is not null)
            return entry.Class;
        if (_context.Cues.IsNoun(_document.TextOf(item.Cue), out var noun))
            return noun;
        if (_document.TextOf(item.Cue) is ":")
            return CueClass.Speech;
        for (var k = 0; k < item.Roles.Length; k++)
        {
            if (item.Roles[k] == CueRole.Content && _context.IsQuoted(item.First + k))
                return CueClass.Speech;
        }
        return CueClass.Belief;
    }

    private void Take(CueEvent clause, LearnedCue item, bool[]? taken)
    {
        clause.IsDropped = false;
        clause.Content.Clear();
        for (var k = 0; k < item.Roles.Length;)
        {
            var first = k;
            var role = item.Roles[k];
            while (k < item.Roles.Length && item.Roles[k] == role)
                k++;
            if (role == CueRole.Content)
                AddContent(clause, item.First + first, item.First + k, taken);
        }
        TakeSource(clause, item);
    }

    private void AddContent(CueEvent clause, int first, int end, bool[]? taken)
    {
        taken?.AsSpan(first, end - first).Fill(true);
        // "that" is no part of what is said.
        if (end - first > 1 && _document.Is(first, "that") && _document.Relations[first] is Relation.Marker)
            first++;
        if (ContentSpan.Trim(_document, first, end) is not { } span)
            return;
        if (clause.Content.Count > 0 && IsOneWith(clause.Content[^1], span))
            clause.Content[^1] = TextSpan.Cover(clause.Content[^1], span);
        else
            clause.Content.Add(span);
    }

    // Only marks lie between.
    private bool IsOneWith(TextSpan before, TextSpan behind)
    {
        for (var i = _document.TokenAt(before.End); i < _document.Tokens.Length && _document.Tokens[i].Span.Start < behind.Start; i++)
        {
            if (!_document.Tokens[i].IsPunctuation)
                return false;
        }
        return true;
    }

    private void TakeSource(CueEvent clause, LearnedCue item)
    {
        var (bestFirst, bestEnd) = (-1, -1);
        for (var k = 0; k < item.Roles.Length;)
        {
            var first = k;
            var role = item.Roles[k];
            while (k < item.Roles.Length && item.Roles[k] == role)
                k++;
            if (role == CueRole.Source && k - first > bestEnd - bestFirst)
                (bestFirst, bestEnd) = (item.First + first, item.First + k);
        }
        while (bestEnd > bestFirst && _document.TagOf(bestEnd - 1) is WordTag.Comma or WordTag.Colon)
            bestEnd--;
        if (bestFirst >= bestEnd)
        {
            if (clause.HasSource && !clause.IsInherited)
                (clause.SourceFirst, clause.SourceEnd, clause.Entity) = (-1, -1, null);
            return;
        }
        var overlaps = clause.HasSource && clause.SourceFirst < bestEnd && bestFirst < clause.SourceEnd;
        (clause.SourceFirst, clause.SourceEnd, clause.IsInherited) = (bestFirst, bestEnd, false);
        clause.IsInverted = bestFirst > clause.Cue;
        if (!overlaps || clause.Entity is null)
            clause.Entity = EntityIn(bestFirst, bestEnd);
    }

    // Whoever the head of the phrase means, else the first who is named in it.
    private int? EntityIn(int first, int end)
    {
        // "Lind, who led the talks and said": whoever stands before.
        if (end == first + 1 && _document.TagOf(first) == WordTag.Wh)
        {
            var before = _context.MentionUntil(_document.TagOf(first - 1) == WordTag.Comma ? first - 1 : first);
            return before >= 0 && !_document.Names[before].IsPlace ? _context.EntityOf(before) : null;
        }
        var head = first;
        for (var i = first; i < end; i++)
        {
            if (_document.Heads[i] < first || _document.Heads[i] >= end)
            {
                head = i;
                break;
            }
        }
        int? found = null;
        var behindWho = false;
        for (var i = first; i < end; i++)
        {
            // "The board, which speaks for four lines": not the lines.
            behindWho |= i > first && _document.TagOf(i) == WordTag.Wh;
            if (_context.MentionFrom(i) is not (var mention and >= 0) || _context.EntityOf(mention) is not { } entity)
                continue;
            if (_context.TokensOf(mention).First <= head && head < _context.TokensOf(mention).End)
                return entity;
            // "Lind's opposite number" is not Lind.
            if (!behindWho && !(_document.TagOf(_context.TokensOf(mention).End) == WordTag.PossessiveMark && _context.TokensOf(mention).End < end && _document.Entities[entity].Kind == ActorKind.Person))
                found ??= entity;
        }
        return found;
    }

    // "The union that stands for the crews": whom the phrase begins with, where its head is part of that mention and nobody else is joined to it.
    private int? EntityOfHead(int first, int end)
    {
        var from = _document.TagOf(first) == WordTag.Determiner && _context.MentionFrom(first) < 0 ? first + 1 : first;
        if (_context.MentionFrom(from) is not (var mention and >= 0) || _context.TokensOf(mention).End is var until && until > end)
            return null;
        for (var i = from; i < end; i++)
        {
            if (_document.TagOf(i) == WordTag.Conjunction)
                return null;
        }
        for (var i = from; i < until; i++)
        {
            if ((_document.Heads[i] < from || _document.Heads[i] >= end) && !_document.Names[mention].IsPlace)
                return _context.EntityOf(mention);
        }
        return null;
    }

    private bool IsFree(CueEvent clause, bool[] taken)
    {
        foreach (var span in clause.Content)
        {
            for (var i = _document.TokenAt(span.Start); i < taken.Length && _document.Tokens[i].Span.Start < span.End; i++)
            {
                if (taken[i])
                    return false;
            }
        }
        return true;
    }
}
