using Parley.Model;

namespace Parley.Record;

/// <summary>Joins the mentions of one agreement: by ordinal, by name, else by the phase of its life.</summary>
internal sealed class AgreementJoiner
{
    private readonly List<AgreementGroup> _groups = [];

    public static List<AgreementGroup> Join(List<AgreementMention> mentions)
    {
        var joiner = new AgreementJoiner();
        foreach (var mention in mentions)
        {
            if (mention.Ordinal is not null || mention.ProperName is not null)
                joiner.AddNamed(mention, mentions);
        }
        foreach (var mention in mentions)
        {
            if (mention.Ordinal is null && mention.ProperName is null)
                joiner.AddPlain(mention);
        }
        joiner.SettlePhases();
        return joiner._groups;
    }

    private void AddNamed(AgreementMention mention, List<AgreementMention> all)
    {
        var phase = PhaseOf(mention.Status) ?? PhaseOfApposition(mention, all);
        var group = mention.Ordinal is not null
            ? _groups.Find(other => other.Ordinal == mention.Ordinal)
            : _groups.Find(other => other.ProperName == mention.ProperName && (other.Ordinal is null ? other.Phase is null || phase is null || other.Phase == phase : phase is not null && other.Phase == phase));
        if (group is not null)
            Add(group, mention, phase);
        else if (mention.Ordinal is not null || phase is not null || !_groups.Exists(other => other.Ordinal is not null && other.ProperName == mention.ProperName))
            _groups.Add(new AgreementGroup(mention, phase));
    }

    // "the current deal, the Plaza Accord": a name right behind a common noun is the same thing.
    private static AgreementPhase? PhaseOfApposition(AgreementMention mention, List<AgreementMention> all)
    {
        var before = all.FindLast(other => other.Span.End <= mention.Span.Start);
        return before is { ProperName: null } && before.Sentence == mention.Sentence && mention.Span.Start - before.Span.End <= 12 ? PhaseOf(before.Status) : null;
    }

    // A common noun with a status belongs to the one agreement of that phase.
    private void AddPlain(AgreementMention mention)
    {
        if (PhaseOf(mention.Status) is not { } phase)
            return;
        var group = _groups.Find(other => other.Phase == phase && other.Ordinal is not null && CanBe(other, mention)) ?? _groups.Find(other => other.Phase == phase && CanBe(other, mention));
        if (group is not null)
            Add(group, mention, phase);
        else if (phase != AgreementPhase.Old || mention.IsSure || mention.Term is not null || mention.Name.Contains(' ', StringComparison.Ordinal))
            _groups.Add(new AgreementGroup(mention, phase));
    }

    // What still runs is not what has ended.
    private static bool CanBe(AgreementGroup group, AgreementMention mention) => group.Mentions.TrueForAll(other =>
        !(mention.IsRunning && other.Status == AgreementStatus.Expired) && !(other.IsRunning && mention.Status == AgreementStatus.Expired));

    private static void Add(AgreementGroup group, AgreementMention mention, AgreementPhase? phase)
    {
        group.Mentions.Add(mention);
        group.Phase ??= phase;
    }

    // Of two numbered agreements the later is the one talked about. A deal both reached and still sought is one that is not closed.
    private void SettlePhases()
    {
        var last = _groups.MaxBy(group => group.Ordinal ?? 0);
        if (last is { Ordinal: not null, Phase: null })
            last.Phase = IsElsewhere(AgreementPhase.Open, last) && !IsElsewhere(AgreementPhase.Old, last) ? AgreementPhase.Old : AgreementPhase.Open;
        if (last is { Ordinal: not null })
            Absorb(last);
        Merge(AgreementPhase.Open, AgreementPhase.Done);
        // A treaty named once in passing is not what the report is about.
        _groups.RemoveAll(static group => group is { Phase: null, Ordinal: null, Mentions.Count: 1 });
        _groups.Sort(static (a, b) => a.Mentions[0].Span.CompareTo(b.Mentions[0].Span));
    }

    private bool IsElsewhere(AgreementPhase phase, AgreementGroup apart) => _groups.Exists(group => group.Phase == phase && group != apart);

    // "a six-year agreement" beside the eleventh one, both in force: the same.
    private void Absorb(AgreementGroup numbered)
    {
        var same = _groups.Find(other => other != numbered && other is { Ordinal: null, ProperName: null } && other.Phase == numbered.Phase && other.Mentions.TrueForAll(mention => CanBe(numbered, mention)));
        if (same is null)
            return;
        numbered.Mentions.AddRange(same.Mentions);
        numbered.Mentions.Sort(static (x, y) => x.Span.CompareTo(y.Span));
        _groups.Remove(same);
    }

    private void Merge(AgreementPhase a, AgreementPhase b)
    {
        var first = _groups.Find(group => group.Phase == a && group.ProperName is null);
        var second = _groups.Find(group => group.Phase == b && group.ProperName is null);
        if (first is null || second is null || AreNamedApart(first, second))
            return;
        var (kept, other) = first.Mentions.Count > second.Mentions.Count ? (first, second) : (second, first);
        kept.Mentions.AddRange(other.Mentions.Select(mention => mention with { Status = null, IsSure = false }));
        kept.Mentions.Sort(static (x, y) => x.Span.CompareTo(y.Span));
        _groups.Remove(other);
    }

    // "a defence agreement" and "the trade deal" are two: each has a word of its own, and none is shared.
    private static bool AreNamedApart(AgreementGroup a, AgreementGroup b) =>
        Modifiers(a) is { Count: > 0 } first && Modifiers(b) is { Count: > 0 } second && !first.Overlaps(second);

    private static HashSet<string> Modifiers(AgreementGroup group)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in group.Mentions)
        {
            if (!mention.IsSure)
                words.UnionWith(mention.Name.Split(' ').SkipLast(1).Where(word => word.Length > 3));
        }
        return words;
    }

    internal static AgreementPhase? PhaseOf(AgreementStatus? status) => status switch
    {
        AgreementStatus.InForce or AgreementStatus.Expired => AgreementPhase.Old,
        AgreementStatus.Negotiating => AgreementPhase.Open,
        AgreementStatus.Agreed or AgreementStatus.Signed or AgreementStatus.Ratified => AgreementPhase.Done,
        _ => null,
    };
}
