using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Dossiers;

/// <summary>Which reports copy, rewrite or retell which, and which are on one row of agreements, kept between builds.</summary>
internal static class KeptPlacement
{
    public static byte[] Write(ImmutableArray<ReportEntry> reports, IReadOnlyDictionary<ReportEntry, string> identities)
    {
        var card = new CardWriter();
        card.Number(reports.Length);
        foreach (var report in reports)
        {
            card.Text(identities[report]);
            card.Number(report.Origin.Index);
            card.Text(report.Likeness.ToString("R", CultureInfo.InvariantCulture));
            card.Number(report.IsRetold ? 1 : 0);
            card.Number(report.Row!.Value);
            card.Number(report.WasNamed ? 1 : 0);
        }
        return card.ToArray();
    }

    /// <summary>Gives reports the origins and rows that they had; the reports that were there before, those gone included. Empty where too little is known of what is gone.</summary>
    public static ImmutableArray<ReportEntry> Read(KeptState state, IReadOnlyDictionary<string, ReportEntry> byIdentity)
    {
        if (state.Placement.IsEmpty)
            return [];
        var card = new CardReader(state.Placement);
        var count = card.Number();
        var reports = new List<ReportEntry>(count);
        var origins = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            var identity = card.Text()!;
            if ((byIdentity.GetValueOrDefault(identity) ?? Gone(state, identity)) is not { } report)
                return [];
            origins.Add(card.Number());
            report.Likeness = double.Parse(card.Text()!, CultureInfo.InvariantCulture);
            report.IsRetold = card.Number() == 1;
            report.Row = card.Number();
            report.WasNamed = card.Number() == 1;
            reports.Add(report);
        }
        for (var i = 0; i < count; i++)
            reports[i].Origin = reports[origins[i]];
        return [.. reports];
    }

    private static ReportEntry? Gone(KeptState state, string identity) =>
        state.Gone(identity) is { IsEmpty: false } card ? new ReportEntry(ReportCard.Read(card), () => throw new InvalidOperationException("What is gone is compared with nothing.")) : null;
}
