using System.Collections.Immutable;
using System.Globalization;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Turns attributions into statements: what was said, by whom, on which terms. Beliefs, headlines and captions are left out.</summary>
internal sealed class StatementExtractor : IExtractor
{
    private readonly TopicLexicon _topics = new();
    private readonly StatementOccasions _occasions = new();
    private readonly StatementPolarity _polarity = new();
    private readonly AnonymityFinder _anonymity = new();

    public string Name => "statements";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var unnamed = _anonymity.Find(draft.Annotated);
        var reasons = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var attribution in draft.Annotated.Attributions)
        {
            if (!StatementFilter.IsStatement(draft.Annotated, attribution))
                continue;
            var anonymity = StatementAnonymity.Of(draft.Annotated, attribution, unnamed, out var isOnlyThat);
            var statement = Make(draft, attribution);
            if (statement is { Attribution: AttributionTerms.Background, Speaker: { } speaker } && anonymity is { } reason)
                reasons.TryAdd(speaker, draft.At(reason));
            // "The official asked not to be named" says nothing but that.
            if (!isOnlyThat)
                draft.Statements.Add(statement.Attribution == AttributionTerms.Background && anonymity is { } why ? statement with { Anonymity = draft.At(why) } : statement);
        }
        StatementAnonymity.Share(draft.Statements, reasons);
        StatementDates.Share(draft.Statements);
    }

    // The speaker's side, else the one that the words for the speaker name: "a note of the company's actuaries".
    private static PartyCode? PartyOf(ReadingDraft draft, Attribution attribution, Entity? speaker, AttributionTerms terms)
    {
        // An outlet is nobody's side, wherever it is printed.
        if (terms == AttributionTerms.Media)
            return null;
        if (attribution.Entity is { } entity && (draft.PartyOf(entity) ?? IssuerOf(speaker)) is { } known)
            return known;
        if (attribution.Source is not { } source || speaker is { IsDescribed: false } || terms is not (AttributionTerms.Institution or AttributionTerms.Background))
            return null;
        return draft.WordsForSides.In(source);
    }

    // "Oslo's statement" is Oslo's.
    private static PartyCode? IssuerOf(Entity? paper) => paper is { IsDocument: true, Affiliation: { Length: > 0 } side } ? new PartyCode(side) : null;

    private Statement Make(ReadingDraft draft, Attribution attribution)
    {
        var document = draft.Annotated;
        var speaker = attribution.Entity is { } entity ? document.Entities[entity] : null;
        var actor = attribution.Entity is { } index ? draft.ActorOfEntity.GetValueOrDefault(index) : null;
        var terms = StatementTerms.Of(document, attribution, speaker);
        return new Statement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{draft.Statements.Count + 1}"),
            Speaker = actor,
            SpeakerText = attribution.Source is { } source ? draft.At(source) : null,
            Party = PartyOf(draft, attribution, speaker, terms),
            Attribution = terms,
            Via = Via(draft, attribution, speaker),
            Mode = attribution.Mode,
            Polarity = _polarity.Of(document, attribution),
            Cue = [.. attribution.Cue.Select(draft.At)],
            Content = [.. attribution.Content.Select(draft.At)],
            Date = StatementDates.InClause(document, attribution),
            Occasion = _occasions.Of(document, attribution),
            Topics = [.. _topics.Of(document, attribution.Content)],
            Confidence = StatementConfidence.Of(attribution),
            Evidence = Evidence(draft, attribution),
        };
    }

    // What an outlet says itself came through it.
    private static ImmutableArray<string> Via(ReadingDraft draft, Attribution attribution, Entity? speaker)
    {
        var via = attribution.Via.Select(span => span.Quote(draft.Text));
        return speaker is { IsOutlet: true } && attribution.Source is { } source ? [source.Quote(draft.Text), .. via] : [.. via];
    }

    // The reporting clause with its content, and the further pieces where a quotation goes on elsewhere.
    private static ImmutableArray<Evidence> Evidence(ReadingDraft draft, Attribution attribution)
    {
        var sentence = draft.Annotated.SentenceAt(attribution.Content[0].Start);
        var first = attribution.Content[0];
        foreach (var part in attribution.Cue.Concat(attribution.Source is { } source ? [source] : []))
        {
            if (draft.Annotated.SentenceAt(part.Start) is var at && Math.Abs(at - sentence) <= 1)
                first = TextSpan.Cover(first, part);
        }
        return [draft.At(first), .. attribution.Content.Skip(1).Where(span => !first.Contains(span)).Select(draft.At)];
    }
}
