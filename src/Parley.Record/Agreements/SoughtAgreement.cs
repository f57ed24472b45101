using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>What is talked about where the report has no word for the agreement itself: "talks on how to share the cost".</summary>
internal static class SoughtAgreement
{
    private const int MaxSubject = 12;
    private const double Confidence = 0.45;

    public static void Add(ReadingDraft draft, PhraseTable<MeetingKind> meetings, NegotiatingSides sides)
    {
        if (draft.Agreements.Exists(agreement => agreement.Status is not (AgreementStatus.InForce or AgreementStatus.Expired)) || !HasPositions(draft))
            return;
        if ((Subject(draft.Annotated, meetings) ?? Matter(draft)) is not { } span)
            return;
        draft.Agreements.Add(new Agreement
        {
            Id = $"g{draft.Agreements.Count + 1}",
            Evidence = [draft.At(span)],
            Confidence = Confidence,
            Name = span.Quote(draft.Text),
            Parties = sides.Main.Length == 2 ? sides.Main : [],
            Status = AgreementStatus.Negotiating,
        });
    }

    // Something is asked or offered: else the talks may be about anything.
    private static bool HasPositions(ReadingDraft draft) => draft.Figures.Exists(figure => figure.Role is FigureRole.Demand or FigureRole.Offer);

    // Where one side asks and another offers: what the first such amount is for.
    private static TextSpan? Matter(ReadingDraft draft)
    {
        var isBoth = draft.Figures.Exists(figure => figure.Role == FigureRole.Demand) && draft.Figures.Exists(figure => figure.Role == FigureRole.Offer);
        foreach (var figure in draft.Figures)
        {
            if (isBoth && figure is { Role: FigureRole.Demand or FigureRole.Offer, Of: { Length: > 0 } matter } && draft.Text.IndexOf(matter, StringComparison.Ordinal) is >= 0 and var at)
                return new TextSpan(at, at + matter.Length);
        }

        return null;
    }

    // The first "talks" or "negotiations" of the body, with what they are about.
    private static TextSpan? Subject(AnnotatedDocument document, PhraseTable<MeetingKind> meetings)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.Kind != BlockKind.Body)
                continue;
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (!meetings.TryMatch(document, token, sentence.EndToken, out var kind, out var length))
                    continue;
                if (kind is MeetingKind.Talks or MeetingKind.Round && document.TagOf(token) is WordTag.Noun or WordTag.Nouns)
                    return document.SpanOf(token, PhraseEnd(document, token + length, sentence.EndToken));
                token += length - 1;
            }
        }

        return null;
    }

    private static int PhraseEnd(AnnotatedDocument document, int end, int limit)
    {
        if (document.TagOf(end) != WordTag.Preposition)
            return end;
        var last = end + 1;
        while (last < Math.Min(limit, end + MaxSubject) && document.TagOf(last) is not (WordTag.Comma or WordTag.Stop or WordTag.Colon or WordTag.Past or WordTag.CloseQuote or WordTag.OpenQuote or WordTag.OpenBracket))
            last++;
        return last;
    }
}
