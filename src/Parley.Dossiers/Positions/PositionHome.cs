using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The negotiation that a figure belongs to: for what was agreed or paid, the one that led to that agreement, else the report's.</summary>
internal static class PositionHome
{
    public static NegotiationNode Of(Series series, NegotiationNode reported, ReportEntry report, Figure figure)
    {
        if (figure.Role is not (FigureRole.Agreed or FigureRole.Payment))
            return reported;
        foreach (var negotiation in series.Negotiations)
        {
            if (negotiation.Topic is { } topic && IsOf(topic, report, figure))
                return negotiation;
        }
        return reported;
    }

    /// <summary>Whether a figure is that agreement's: its amount, or for a time within its term.</summary>
    public static bool IsOf(AgreementNode node, ReportEntry report, Figure figure) => IsAmountOf(node, report, figure) || IsWithin(node, figure);

    private static bool IsAmountOf(AgreementNode node, ReportEntry report, Figure figure) =>
        node.Mentions.Any(mention => mention.Report == report && mention.Fact.Amount == figure.Id);

    private static bool IsWithin(AgreementNode node, Figure figure) =>
        node.Term is { First: { } first, Last: { } last } && figure.Period is { First: { } from, Last: { } to } && from >= first && to <= last;
}
