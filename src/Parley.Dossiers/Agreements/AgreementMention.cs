using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One report's word on one agreement.</summary>
internal sealed record AgreementMention(ReportEntry Report, Agreement Fact)
{
    /// <summary>As the report has it; an agreement that "expired" after the report's day is still in force.</summary>
    public AgreementStatus Status =>
        Fact.Status == AgreementStatus.Expired && Report.Day is { } day && Fact.Term?.Last is { } last && last.DayNumber - day.DayNumber > 31 ? AgreementStatus.InForce : Fact.Status;

    /// <summary>"A deal": neither a number nor a name, a term or a length says which.</summary>
    public bool IsVague =>
        Ordinal is null && Fact.Term is null && Fact.Duration is null && !WordList.Of(Fact.Name).Exists(Lexicon.English.Names);

    public bool IsConcluded => Status is not AgreementStatus.Negotiating;

    /// <summary>Its number; null for one that no row of agreements can reach.</summary>
    public int? Ordinal => Fact.Ordinal is > 0 and < 1000 ? Fact.Ordinal : null;

    /// <summary>A row of agreements told as one ("since 1991"): open at its end and begun long before the report.</summary>
    public bool IsRow => Fact.Term is { IsInterval: true, Last: null, First: { } first } && Report.Day is { } day && day.Year - first.Year > 10;
}
