using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One negotiation while its reports are gathered: what was bargained for between two agreements.</summary>
internal sealed class NegotiationNode(Series series, int place)
{
    private readonly List<ReportEntry> _reports = [];
    private readonly HashSet<(decimal, Unit?, EdtfDate?)> _settled = [];

    public string Id { get; set; } = "";

    public Series Series { get; } = series;

    /// <summary>Its place in the row, from 0.</summary>
    public int Place { get; } = place;

    public IReadOnlyList<ReportEntry> Reports => _reports;

    public Reasons Reasons { get; } = new();

    /// <summary>The agreement that is bargained for.</summary>
    public AgreementNode? Topic { get; set; }

    /// <summary>The agreement before it.</summary>
    public AgreementNode? Previous { get; set; }

    /// <summary>The last day of the reports so far.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>When a report first said that the agreement before had run out.</summary>
    public DateOnly? ExpiredSeen { get; private set; }

    /// <summary>When a report first said that the agreement was made.</summary>
    public DateOnly? ConcludedSeen { get; private set; }

    /// <summary>The end of the agreement before, as far as it is known.</summary>
    public DateOnly? PreviousEnd { get; private set; }

    /// <summary>What its reports say is asked or offered.</summary>
    public HashSet<(decimal, Unit?)> Amounts { get; } = [];

    public CurrencyCode? SettlementCurrency { get; set; }

    public static HashSet<(decimal, Unit?)> AmountsOf(ReportEntry report) =>
        report.Figures.Where(figure => figure.Role is FigureRole.Demand or FigureRole.Offer).Select(figure => (figure.Value, figure.Unit)).ToHashSet();

    /// <summary>An amount for a time that the report and one before it both have as agreed, in words; null where there is none.</summary>
    public string? SettledBy(ReportEntry report)
    {
        foreach (var figure in report.Figures)
        {
            if (IsSettled(figure) && _settled.Contains((figure.Value, figure.Unit, figure.Period)))
                return AmountFormatter.Format(figure.Value, figure.Unit);
        }
        return null;
    }

    public void Add(ReportView view, string? reason)
    {
        _reports.Add(view.Report);
        Amounts.UnionWith(AmountsOf(view.Report));
        _settled.UnionWith(view.Report.Figures.Where(IsSettled).Select(figure => (figure.Value, figure.Unit, figure.Period)));
        if (reason is not null)
            Reasons.Add(reason);
        LastDay = view.Report.Day ?? LastDay;
        PreviousEnd ??= view.PreviousEnd;
        if (view.Previous?.Status is AgreementStatus.Expired)
            ExpiredSeen ??= view.Report.Day;
        // Talks that go on after a report of a deal had not come to one.
        if (view.Topic is { IsConcluded: false })
            ConcludedSeen = null;
        else if (view.Topic is { IsVague: false } || view.Report.Reading.Rounds.Any(round => round.Outcome == RoundOutcome.Agreed))
            ConcludedSeen ??= view.Report.Day;
    }

    private static bool IsSettled(Figure figure) => figure is { Role: FigureRole.Agreed, Unit.IsMoney: true, Measure: Measure.Level, Period: not null };
}
