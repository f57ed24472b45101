using Parley.Model;

namespace Parley.Record;

/// <summary>The sides that a report names: how often, where, of which kind, and what the rules have them ask, offer, pay and get.</summary>
internal sealed class SideCensus
{
    private readonly FigureContext _report;
    // By name: the runtime has compiled code for tables of strings, not for those of our own structures.
    private readonly Dictionary<string, SideRecord> _records = new(StringComparer.Ordinal);

    public SideCensus(FigureContext report, IReadOnlyList<FigureCandidate> figures)
    {
        _report = report;
        for (var i = 0; i < report.Mentions.Count; i++)
        {
            var (first, _, mention) = report.Mentions[i];
            if (report.Sides.Of(mention.Entity) is { } side)
                Of(side).Add(first, mention);
        }

        foreach (var figure in figures)
            Count(figure, 1);
        foreach (var record in _records.Values)
        {
            Order.Add(record);
            Total += record.Names;
        }

        Order.Sort(static (a, b) => a.Names != b.Names ? b.Names.CompareTo(a.Names) : string.CompareOrdinal(a.Name, b.Name));
        for (var i = 0; i < Order.Count; i++)
            (Order[i].Rank, Order[i].Kind) = (i, report.Sides.KindOf(new PartyCode(Order[i].Name)));
        Total = Math.Max(1, Total);
    }

    /// <summary>Most often named first.</summary>
    public List<SideRecord> Order { get; } = [];

    public int Total { get; }

    public FigureContext Report => _report;

    public SideRecord Of(PartyCode side)
    {
        if (!_records.TryGetValue(side.Name, out var record))
            _records[side.Name] = record = new SideRecord(side.Name) { Rank = _records.Count };
        return record;
    }

    /// <summary>Adds what the rules made of an amount, or takes it out again, so that it is no witness of itself.</summary>
    public void Count(FigureCandidate figure, int number)
    {
        var frame = figure.Frame;
        if (frame.By is { } by)
        {
            Of(by).Demands += frame.Role == FigureRole.Demand ? number : 0;
            Of(by).Offers += frame.Role == FigureRole.Offer ? number : 0;
        }

        if (frame.Payer is { } payer)
            Of(payer).Paying += number;
        if (frame.Payee is { } payee)
            Of(payee).Paid += number;
    }
}
