using Parley.Model;

namespace Parley.Record;

/// <summary>Decides whose an amount is and who would pay whom by what was learned, of which the rules' verdict is a part, once all amounts of the report are known.</summary>
internal sealed class SideJudge
{
    private readonly List<FigureCandidate> _figures;
    private readonly List<ClauseContext> _clauses;
    private readonly SideFeatures? _features;

    /// <param name="context">The report.</param>
    /// <param name="figures">Its amounts as the rules have them.</param>
    /// <param name="clauses">The sentence of each.</param>
    public SideJudge(FigureContext context, List<FigureCandidate> figures, List<ClauseContext> clauses)
    {
        (_figures, _clauses) = (figures, clauses);
        if (figures.Count > 0)
            _features = new SideFeatures(new SideCensus(context, figures), figures, clauses[0]);
    }

    public IReadOnlyList<FigureCandidate> Figures => _figures;

    /// <summary>Who may be a side of one of the amounts.</summary>
    public List<SideOption> Options(int index, SideSlot slot, FigureFrame frame) => _features!.Of(index, _clauses[index], slot, frame);

    /// <summary>The amounts with their sides.</summary>
    public List<FigureCandidate> Judge()
    {
        var judged = new List<FigureCandidate>(_figures.Count);
        for (var i = 0; i < _figures.Count; i++)
        {
            var frame = _figures[i].Quantity.ConversionOf is { } source && Converted(judged, i, source) is { } same
                ? _figures[i].Frame with { By = same.By, Payer = same.Payer, Payee = same.Payee }
                : Judge(i, _figures[i].Frame);
            judged.Add(_figures[i] with { Frame = frame });
        }

        return judged;
    }

    private FigureFrame Judge(int index, FigureFrame frame)
    {
        if (frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Estimate && !frame.IsSaidWhole)
        {
            var (by, share) = SideModel.Shared.Choose(Options(index, SideSlot.By, frame));
            frame = frame with { By = by.Side, SideShare = share };
        }

        frame = frame with { Payer = SideModel.Shared.Choose(Options(index, SideSlot.Payer, frame)).Best.Side };
        return frame with { Payee = SideModel.Shared.Choose(Options(index, SideSlot.Payee, frame)).Best.Side };
    }

    // A conversion in brackets stands close behind its amount.
    private FigureFrame? Converted(List<FigureCandidate> judged, int index, int source)
    {
        var quantity = _clauses[index].Document.Quantities[source];
        for (var i = judged.Count - 1; i >= Math.Max(0, judged.Count - 4); i--)
        {
            if (ReferenceEquals(judged[i].Quantity, quantity) || judged[i].Quantity.Span == quantity.Span)
                return judged[i].Frame;
        }

        return null;
    }
}
