using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the part of an amount in a list from the line that opens the list: "The offer on the table:", "The union's demands:".</summary>
internal static class ListedItem
{
    private const int MaxItems = 24;
    private const int MaxRecent = 200;
    private const double Confidence = 0.55;

    public static FigureFrame? Find(ClauseContext clause, List<FigureCandidate> earlier)
    {
        if (Opening(clause) is not { } sentence)
            return null;
        var opening = new ClauseContext(clause.Report, sentence);
        foreach (var hit in opening.Hits)
        {
            if (hit.Frame is not { Form: FrameForm.Noun or FrameForm.Verb, Role: FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed or FigureRole.Estimate } || hit.Frame.Name == Frame.StandingGoal)
                continue;
            var by = hit.Frame.Form == FrameForm.Noun ? ParticipantFinder.Owner(opening, hit) : ParticipantFinder.Subject(opening, hit.First);
            var known = earlier.Skip(Math.Max(0, earlier.Count - MaxRecent)).LastOrDefault(figure => figure.Frame.Role == hit.Frame.Role && figure.Frame.By is not null && (by is null || figure.Frame.By == by))?.Frame;
            return Make(clause.Report.Sides, hit, by ?? known?.By, known);
        }

        return null;
    }

    private static FigureFrame Make(NegotiatingSides sides, FrameHit hit, PartyCode? by, FigureFrame? known)
    {
        var role = hit.Frame.Role!.Value;
        var payer = role switch
        {
            FigureRole.Offer => by,
            FigureRole.Demand => known?.Payer ?? sides.OtherPayer(by),
            _ => null,
        };
        return new FigureFrame { Role = role, By = role == FigureRole.Agreed ? null : by, Payer = payer, Payee = sides.OtherPayer(payer), Hit = hit, Rule = "item of a list", Confidence = Confidence };
    }

    // The sentence that ends in a colon before the first item; an item begins with a mark.
    private static Sentence? Opening(ClauseContext clause)
    {
        var document = clause.Document;
        var index = document.SentenceAt(document.Tokens[clause.Sentence.FirstToken].Span.Start);
        for (var i = index; i > Math.Max(0, index - MaxItems); i--)
        {
            var sentence = document.Sentences[i];
            if (i < index && document.TextOf(sentence.EndToken - 1) is ":")
                return sentence;
            if (!IsItem(document, sentence) && !(i > 0 && document.Sentences[i - 1].Paragraph == sentence.Paragraph))
                return null;
        }

        return null;
    }

    private static bool IsItem(AnnotatedDocument document, Sentence sentence) => document.TextOf(sentence.FirstToken) is "•" or "-" or "–" or "—" or "*" or "·" or "▪" or "◦" or "‣";
}
