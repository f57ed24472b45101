using Parley.Language;
using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Record;

/// <summary>Agreements that a report names: the one in force or expired, the one talked about, others by name; with term, amount and escalation.</summary>
internal sealed class AgreementExtractor : IExtractor
{
    private readonly AgreementLexicons _lexicons = new();
    private readonly FigureLexicons _figures;
    private readonly PhraseTable<MeetingKind> _meetings = RoundLexicons.LoadMeetings();
    private readonly Grammar _grammar;
    private readonly CalendarLexicon _calendar;

    public AgreementExtractor(FigureLexicons figures)
    {
        _figures = figures;
        _grammar = figures.Grammar;
        _calendar = figures.Calendar;
    }

    public string Name => "agreements";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var clock = new ReportClock(draft.Annotated, _calendar);
        var sides = draft.Sides;
        var mentions = new AgreementMentionFinder(draft, _lexicons, clock, sides, _grammar, ConcludedDeal.IsTold(draft.Annotated, _figures)).Find();
        var terms = new TermFinder(draft.Annotated, clock, _grammar);
        foreach (var group in AgreementJoiner.Join(mentions))
            draft.Agreements.Add(ToAgreement(draft, group, sides, terms));
        AddGoals(draft, clock);
        SoughtAgreement.Add(draft, _meetings, sides);
    }

    // "members agreed to spend 2 percent of output by 2024": a standing goal with a year is an agreement without a name.
    private static void AddGoals(ReadingDraft draft, ReportClock clock)
    {
        foreach (var figure in draft.Figures)
        {
            if (figure is not { Role: FigureRole.Agreed, Measure: Measure.Share, Stance: Stance.Stated, Period: { Year: { } year } period } || period.IsInterval
                || clock.Published?.Year > year || draft.Agreements.Exists(agreement => agreement.Amount == figure.Id))
                continue;
            draft.Agreements.Add(new Agreement
            {
                Id = $"g{draft.Agreements.Count + 1}",
                Evidence = [figure.Evidence[0]],
                Confidence = 0.6,
                Name = figure.Evidence[0].Quote,
                Parties = figure.Payer is { } payer ? [payer] : [],
                Status = AgreementStatus.InForce,
                Term = EdtfDate.Parse($"../{year:D4}"),
                Amount = figure.Id,
            });
        }
    }

    private Agreement ToAgreement(ReadingDraft draft, AgreementGroup group, NegotiatingSides sides, TermFinder terms)
    {
        var status = group.Status;
        var isOld = group.Phase == AgreementPhase.Old || status is AgreementStatus.InForce or AgreementStatus.Expired;
        var duration = group.Mentions.Find(mention => mention.Duration is not null)?.Duration;
        return new Agreement
        {
            Id = $"g{draft.Agreements.Count + 1}",
            Evidence = [.. group.Mentions.Select(mention => draft.At(mention.Span))],
            Confidence = group.Mentions.Exists(mention => mention.IsSure) ? 0.75 : 0.6,
            Name = group.ProperName is { } proper && group.Ordinal is null ? proper : BestName(group),
            Ordinal = group.Ordinal,
            Parties = PartiesOf(draft, group, sides),
            Status = status,
            Term = TermOf(draft, group, terms, duration),
            Duration = duration,
            Amount = isOld || status != AgreementStatus.Negotiating ? AmountOf(draft, group) : null,
            Escalation = EscalationOf(draft, group),
            Categories = CategoriesOf(draft, group, isOld),
        };
    }

    // The phrase that says its status, an ordinal before all; "a new one" only where nothing better stands there.
    private static string BestName(AgreementGroup group) =>
        (group.Mentions.Find(mention => mention.Ordinal is not null && !mention.IsOne) ?? group.Mentions.Find(mention => !mention.IsOne && mention.IsSure)
            ?? group.Mentions.Find(mention => !mention.IsOne) ?? group.Mentions[0]).Name;

    // Those named with it; the report's two sides; the two that one of its sentences names; else the three main ones.
    private static ImmutableArray<PartyCode> PartiesOf(ReadingDraft draft, AgreementGroup group, NegotiatingSides sides)
    {
        foreach (var mention in group.Mentions)
        {
            if (mention.Parties.Distinct().ToArray() is { Length: > 1 } named)
                return [.. named];
        }

        if (sides.Main.Length == 2)
            return sides.Main;
        var mentions = new MentionIndex(draft.Annotated, sides.Nouns);
        foreach (var mention in group.Mentions)
        {
            var sentence = draft.Annotated.Sentences[mention.Sentence];
            var near = mentions.Between(sentence.FirstToken, sentence.EndToken).Where(found => !found.Mention.IsPlace).Select(found => sides.Of(found.Mention.Entity)).OfType<PartyCode>().Distinct().ToArray();
            if (near.Length == 2)
                return [.. near];
        }

        return sides.Main.Length > 1 && sides.Main.All(IsState) ? sides.Main : [];
    }

    private static bool IsState(PartyCode side) => side.Name.Length <= 3 && !side.Name.Any(char.IsLower);

    private static EdtfDate? TermOf(ReadingDraft draft, AgreementGroup group, TermFinder terms, decimal? duration)
    {
        foreach (var mention in group.Mentions)
        {
            if (mention.Term is { IsInterval: true } term)
                return term;
        }
        if (group.Phase != AgreementPhase.Open)
        {
            foreach (var mention in group.Mentions)
            {
                if (terms.Find(draft.Annotated.Sentences[mention.Sentence], duration) is { } found)
                    return found;
            }
        }
        return group.Mentions.Find(mention => mention.Term is not null)?.Term;
    }

    // What the deal laid down, else what was paid under it, in a sentence that names it.
    private static string? AmountOf(ReadingDraft draft, AgreementGroup group)
    {
        string? paid = null;
        foreach (var mention in group.Mentions)
        {
            var sentence = draft.Annotated.Sentences[mention.Sentence].Span;
            foreach (var figure in draft.Figures)
            {
                if (figure.Unit is not { IsMoney: true } || figure.Measure != Measure.Level || !sentence.Contains(figure.Evidence[0].Span))
                    continue;
                if (figure.Role == FigureRole.Agreed)
                    return figure.Id;
                if (figure.Role == FigureRole.Payment)
                    paid ??= figure.Id;
            }
        }
        return paid;
    }

    // In a sentence that names the agreement, else in one of the same paragraph or the next.
    private Escalation? EscalationOf(ReadingDraft draft, AgreementGroup group)
    {
        var document = draft.Annotated;
        foreach (var mention in group.Mentions)
        {
            if (EscalationFinder.Find(document, _lexicons, _grammar, document.Sentences[mention.Sentence]) is { } escalation)
                return escalation;
        }
        if (group.Phase == AgreementPhase.Open)
            return null;
        foreach (var mention in group.Mentions)
        {
            var paragraph = document.Sentences[mention.Sentence].Paragraph;
            for (var i = mention.Sentence + 1; i < document.Sentences.Length && document.Sentences[i].Paragraph <= paragraph + 1; i++)
            {
                if (EscalationFinder.Find(document, _lexicons, _grammar, document.Sentences[i]) is { } escalation)
                    return escalation;
            }
        }
        return null;
    }

    // What the money is for stands where the agreement is named and at least two purposes are listed.
    private ImmutableArray<string> CategoriesOf(ReadingDraft draft, AgreementGroup group, bool isOld)
    {
        foreach (var mention in group.Mentions)
        {
            var found = Purposes(draft, draft.Annotated.Sentences[mention.Sentence]);
            if (found.Count > 1)
                return [.. found];
        }

        return isOld && !draft.Agreements.Exists(other => other.Categories.Length > 0) ? ListedPurposes(draft) : [];
    }

    // "The money goes into wages, construction and logistics": where the agreement itself is not named, three purposes must be.
    private ImmutableArray<string> ListedPurposes(ReadingDraft draft)
    {
        foreach (var sentence in draft.Annotated.Sentences)
        {
            if (Purposes(draft, sentence) is { Count: > 2 } found)
                return [.. found];
        }

        return [];
    }

    private List<string> Purposes(ReadingDraft draft, Sentence sentence)
    {
        var found = new List<string>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (_lexicons.Categories.TryMatch(draft.Annotated, token, sentence.EndToken, out var category, out _) && !found.Contains(category))
                found.Add(category);
        }

        return found;
    }
}
