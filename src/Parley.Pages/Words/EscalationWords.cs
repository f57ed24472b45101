using Parley.Model;

namespace Parley.Pages;

/// <summary>The rule by which an amount changes, in words.</summary>
internal static class EscalationWords
{
    public static string Of(Escalation escalation)
    {
        var rule = escalation.Kind switch
        {
            EscalationKind.Index => "each year with " + (escalation.Index ?? "an index"),
            EscalationKind.Rate when escalation.Rate is { } rate => NumberWords.Exact(rate) + "\u00A0% a year",
            EscalationKind.Amount when escalation.Rate is { } amount => NumberWords.Exact(amount) + " a year",
            _ => "as the report has it",
        };
        return escalation.Cap is { } cap ? $"{rule}, at most {NumberWords.Exact(cap)}\u00A0%" : rule;
    }
}
