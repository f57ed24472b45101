using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One report's word on one agreement.</summary>
internal sealed record AgreementMention(ReportEntry Report, Agreement Fact)
{
    public bool IsConcluded => Fact.Status is not AgreementStatus.Negotiating;

    /// <summary>Its number; null for one that no row of agreements can reach.</summary>
    public int? Ordinal => Fact.Ordinal is > 0 and < 1000 ? Fact.Ordinal : null;

    /// <summary>A row of agreements told as one ("since 1991"): open at its end and begun long before the report.</summary>
    public bool IsRow => Fact.Term is { IsInterval: true, Last: null, First: { } first } && Report.Day is { } day && day.Year - first.Year > 10;
}
