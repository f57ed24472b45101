using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The negotiation that a figure belongs to: for what was agreed or paid, the one that led to that agreement, else the report's.</summary>
internal static class PositionHome
{
    public static NegotiationNode Of(Series series, NegotiationNode reported, ReportEntry report, Figure figure)
    {
        if (figure.Role is not (FigureRole.Agreed or FigureRole.Payment))
            return reported;
        return series.Negotiations.Find(one => one.Topic is { } topic && (IsOf(topic, report, figure) || one != reported && IsBeside(topic, report, figure))) ?? reported;
    }

    /// <summary>Whether a figure is that agreement's: its amount, or for a time within its term.</summary>
    public static bool IsOf(AgreementNode node, ReportEntry report, Figure figure) => IsAmountOf(node, report, figure) || IsWithin(node, figure);

    private static bool IsAmountOf(AgreementNode node, ReportEntry report, Figure figure) =>
        node.In(report).Any(mention => mention.Fact.Amount == figure.Id);

    // "The current deal committed them to paying ...": the agreement stands in the figure's own sentence, and nothing says that it is for another time.
    private static bool IsBeside(AgreementNode node, ReportEntry report, Figure figure) =>
        figure.Role == FigureRole.Agreed && figure.Period is null
        && node.In(report).Any(mention => mention.IsConcluded && Surroundings.Sentence(report, mention.Fact) == Surroundings.Sentence(report, figure));

    private static bool IsWithin(AgreementNode node, Figure figure) =>
        node.Term is { First: { } first, Last: { } last } && figure.Period is { First: { } from, Last: { } to } && from >= first && to <= last;
}
