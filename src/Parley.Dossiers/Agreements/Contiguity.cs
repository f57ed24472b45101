using System.Globalization;

namespace Parley.Dossiers;

/// <summary>Whether an agreement that is in force in later reports is the very one that the earlier talks led to.</summary>
internal static class Contiguity
{
    /// <summary>Why it is; null where nothing shows that no other agreement lay in between.</summary>
    public static string? Reason(NegotiationNode earlier, AgreementNode existing)
    {
        if (earlier.Topic?.Ordinal is { } wanted && wanted == existing.Ordinal)
            return $"Both are the {Ordinals.Of(wanted)} agreement.";
        if (earlier.PreviousEnd is { } end)
        {
            if (existing.Begin is { } begin)
                return begin.Year - end.Year is 0 or 1 ? $"Its term begins in {Year(begin.Year)}, right after the agreement before it ended in {Year(end.Year)}." : null;
            if (FirstAmountYear(existing) is { } year)
                return year - end.Year is >= 0 and <= 2 ? $"Its first amount is for {Year(year)}, and the agreement before it ended in {Year(end.Year)}." : null;
        }
        return earlier.Topic?.Mentions.Any(mention => mention.IsConcluded) == true ? "The earlier talks ended with an agreement, and this one is in force after them." : null;
    }

    private static int? FirstAmountYear(AgreementNode node) =>
        node.Mentions.Select(mention => mention.Report.Figures.FirstOrDefault(figure => figure.Id == mention.Fact.Amount)?.Period?.Year)
            .Where(year => year is not null).Min();

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
