using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Whether a report is about the same talks as the reports before it or about the talks on a later agreement, and why.</summary>
/// <param name="IsNext">A later agreement's talks.</param>
/// <param name="Reason">In words.</param>
internal readonly record struct Succession(bool IsNext, string Reason)
{
    // Two ends that lie further apart than this are ends of two agreements.
    private const int DaysApart = 300;

    // A "current" agreement this long after one had run out is a new one; sooner, the word may be loose.
    private const int DaysUntilNew = 180;

    // Talks that no report mentions for so long have ended one way or another.
    private const int DaysOfSilence = 730;

    public static Succession Of(NegotiationNode before, ReportView view) =>
        ByOutcome(before, view) ?? ByNumber(before, view) ?? ByEnd(before, view) ?? ByForce(before, view) ?? ByConclusion(before, view) ?? BySilence(before, view)
        ?? new(false, $"{view.Report.Label}: {SameReason(before, view)}.");

    // What the talks were about exists now, and nothing else is bargained for: the report tells how they ended.
    private static Succession? ByOutcome(NegotiationNode before, ReportView view)
    {
        if (view.Topic is { IsVague: false, IsConcluded: false } || view.Previous is not { } made || IsSilent(before, view))
            return null;
        return made.Ordinal is { } number && number == before.Topic?.Ordinal
            ? new(false, $"{view.Report.Label} tells of the {Ordinals.Of(number)} agreement as made.")
            : null;
    }

    private static Succession? ByNumber(NegotiationNode before, ReportView view)
    {
        if (view.Topic?.Ordinal is { } next && before.Topic?.Ordinal is { } now)
            return new(next > now, next == now ? $"{view.Report.Label}: the {Ordinals.Of(now)} agreement by its own words." : $"{view.Report.Label} is about the {Ordinals.Of(next)} agreement.");
        if (view.Previous?.Ordinal is { } made && before.Topic?.Ordinal is { } wanted && made >= wanted)
        {
            // "A five-year deal, the twelfth agreement": two names of the one that both reports give the same amount of.
            if (made == wanted && view.Topic?.Ordinal is null && before.SettledBy(view.Report) is { } settled)
                return new(false, $"{view.Report.Label} has {settled} as agreed too.");
            return new(true, $"In {view.Report.Label} the {Ordinals.Of(made)} agreement exists already.");
        }
        return null;
    }

    private static Succession? ByEnd(NegotiationNode before, ReportView view)
    {
        if (view.PreviousEnd is not { } next || before.PreviousEnd is not { } now)
            return null;
        if (next.DayNumber - now.DayNumber > DaysApart)
            return new(true, $"In {view.Report.Label} the agreement before the new one ends {DateWords.Of(next)}, in the earlier reports {DateWords.Of(now)}.");
        return Math.Abs(next.DayNumber - now.DayNumber) <= 31
            ? new(false, $"{view.Report.Label}: the agreement before it ended {DateWords.Of(now)} here too.")
            : null;
    }

    private static Succession? ByForce(NegotiationNode before, ReportView view)
    {
        if (view.Previous?.Status is not AgreementStatus.InForce || before.ExpiredSeen is not { } expired || view.Report.Day is not { } day)
            return null;
        return day.DayNumber - expired.DayNumber > DaysUntilNew
            ? new(true, $"On {DateWords.Of(expired)} no agreement was in force; in {view.Report.Label} one is, so one was made in between.")
            : null;
    }

    private static Succession? ByConclusion(NegotiationNode before, ReportView view)
    {
        if (before.ConcludedSeen is not { } made || view.Topic is not { IsConcluded: false } || view.Report.Day is not { } day)
            return null;
        return day.DayNumber - made.DayNumber > DaysUntilNew
            ? new(true, $"An agreement was made by {DateWords.Of(made)}; {view.Report.Label} tells of talks on another.")
            : null;
    }

    private static Succession? BySilence(NegotiationNode before, ReportView view)
    {
        return IsSilent(before, view) ? new(true, $"No report lies between {DateWords.Of(before.LastDay!.Value)} and {view.Report.Label}.") : null;
    }

    private static bool IsSilent(NegotiationNode before, ReportView view) =>
        before.LastDay is { } last && view.Report.Day is { } day && day.DayNumber - last.DayNumber > DaysOfSilence;

    private static string SameReason(NegotiationNode before, ReportView view)
    {
        if (before.Previous is not null && view.Previous is not null)
            return "the same parties, and the same agreement before it";
        return view.Report.Day is null ? "the same parties and matter" : "the same parties and matter, with nothing agreed in between";
    }

}
