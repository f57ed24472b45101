using Parley.Model;

namespace Parley.Cli;

/// <summary>The sums of the reports, worked out again.</summary>
internal static class AuditTable
{
    public static readonly string[] Verdicts = ["works-out", "near", "does-not", "not-known"];

    /// <param name="dossier">What is shown.</param>
    /// <param name="verdict">One of <see cref="Verdicts"/>; null for all.</param>
    public static Table Of(Dossier dossier, string? verdict)
    {
        var names = dossier.Negotiations.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        return new(
            "audit",
            ["verdict", "kind", "worked out", "within", "negotiation", "words", "source"],
            [.. dossier.Audit.Where(one => verdict is null || one.Verdict == verdict).Select(one => new[]
            {
                one.Verdict, one.Kind, one.Text, one.Tolerance, one.Negotiation is { } id ? names[id] : null, Cell.List(one.Items.Select(item => item.Quote)), one.Items[0].Source,
            })]);
    }
}
