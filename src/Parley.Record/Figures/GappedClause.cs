using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the part of an amount whose verb is left out: "Oslo proposed 24 percent, Reykjavik 20 percent", "the union opened at 9, the company at 2".</summary>
internal static class GappedClause
{
    public const string Rule = "verb left out";

    private const int MaxGap = 6;

    /// <param name="clause">The sentence.</param>
    /// <param name="before">The amount before it in the sentence.</param>
    /// <param name="first">The amount's first token.</param>
    public static FigureFrame? Find(ClauseContext clause, FigureCandidate before, int first)
    {
        var end = clause.Document.TokenAt(before.Quantity.Span.End - 1) + 1;
        if (before.Frame.IsDefault || first - end is < 2 or > MaxGap)
            return null;
        var behind = clause.Document.TagOf(first - 1) is WordTag.Preposition or WordTag.To or WordTag.Adverb && first - end > 2 ? first - 1 : first;
        foreach (var (from, to, mention) in clause.Report.Mentions.Between(end, behind))
        {
            if (to == behind && !mention.IsPlace && IsClauseStart(clause, from, end) && clause.Report.Sides.Of(mention.Entity) is { } side && side != before.Frame.By)
                return With(clause.Report.Sides, before.Frame, side);
        }

        return null;
    }

    // A comma, "and" or "while" right before the name, its article aside.
    private static bool IsClauseStart(ClauseContext clause, int name, int floor)
    {
        var token = clause.Document.TagOf(name - 1) == WordTag.Determiner ? name - 2 : name - 1;
        return token >= floor && (clause.Document.TagOf(token) is WordTag.Comma or WordTag.Colon or WordTag.Conjunction || clause.Grammar.Breaks.Contains(clause.Document.TextOf(token)) || clause.Document.Is(token, ";"));
    }

    private static FigureFrame With(NegotiatingSides sides, FigureFrame before, PartyCode side)
    {
        var isPayer = before.By is null || before.Payer == before.By;
        var payer = isPayer ? before.Payer is null ? null : side : sides.OtherPayer(side);
        return before with { By = before.By is null ? null : side, Payer = payer, Payee = sides.OtherPayer(payer), Rule = before.Rule == FigureFrame.Position ? before.Rule : Rule };
    }
}
