using Parley.Language;

namespace Parley.Record;

/// <summary>How often a statement of its kind was one of the reports' statements, on the development reports: a straight line over the learned likelihood, one for clauses that a rule sees too and one for those that it alone sees.</summary>
internal static class StatementConfidence
{
    private const double Ruled = 0.55;
    private const double RuledRise = 0.41;
    private const double Alone = 0.03;
    private const double AloneRise = 0.15;

    /// <summary>From 0.03 to 0.96, two digits.</summary>
    public static double Of(Attribution attribution) =>
        Math.Round(attribution.Rule is "learned" or "learned-act" ? Alone + (AloneRise * attribution.Likelihood) : Ruled + (RuledRise * attribution.Likelihood), 2);
}
