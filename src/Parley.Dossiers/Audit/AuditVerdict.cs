namespace Parley.Dossiers;

/// <summary>The words of <see cref="Parley.Model.AuditCheck.Verdict"/>.</summary>
internal static class AuditVerdict
{
    public const string WorksOut = "works-out";
    public const string Near = "near";
    public const string DoesNot = "does-not";
    public const string NotKnown = "not-known";

    private const decimal Slack = 0.5m;

    /// <summary>Whether what was worked out is what was written: within half a per cent, or to the two or more digits written; to one digit it is only near.</summary>
    public static (string Verdict, string Tolerance) Of(decimal worked, decimal written)
    {
        if (worked == written || Say.Apart(worked, written) <= Slack)
            return (WorksOut, "0.5 per cent");
        if (!Precision.Agrees(worked, written))
            return (DoesNot, "0.5 per cent, or the digits written");
        return Precision.Digits(written) > 1 ? (WorksOut, "the digits written") : (Near, "the one digit written");
    }
}
