using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What one report says about where its talks stand in a row of agreements: the one bargained for and the one before.</summary>
internal sealed class ReportView
{
    private const int DaysSince = 60;

    private ReportView(ReportEntry report, AgreementMention? topic, AgreementMention? previous, ImmutableArray<AgreementMention> others)
    {
        Report = report;
        Topic = topic;
        Previous = previous;
        Others = others;
        PreviousEnd = previous?.Fact.Term?.Last ?? EndFromDeadline(report, previous);
    }

    public ReportEntry Report { get; }

    public AgreementMention? Topic { get; }

    public AgreementMention? Previous { get; }

    /// <summary>All other agreements that the report mentions.</summary>
    public ImmutableArray<AgreementMention> Others { get; }

    public DateOnly? PreviousEnd { get; }

    public static ReportView Of(ReportEntry report)
    {
        var mentions = report.Reading.Agreements.Select(fact => new AgreementMention(report, fact)).ToList();
        var topic = mentions.Where(mention => !mention.IsConcluded).OrderByDescending(Weight).FirstOrDefault();
        // "A year without a deal" says less than the agreement that the report says was made.
        if (topic is { IsVague: true } && mentions.Exists(mention => IsMade(mention) && !mention.IsVague))
            topic = null;
        // "They agreed on a new contract": what was just made is what the report is about, unless something is still being negotiated.
        topic ??= mentions.Where(IsMade).OrderByDescending(Weight).FirstOrDefault();
        var isRunning = topic is { IsConcluded: false } && mentions.Exists(mention => mention != topic && mention.Status == AgreementStatus.InForce);
        var previous = mentions.Where(mention => mention != topic && mention.IsConcluded && !SameNumber(mention, topic) && Predecessor.Is(mention, topic) && !(isRunning && HadEnded(mention)))
            .OrderBy(mention => mention.IsRow).ThenByDescending(Weight).FirstOrDefault();
        if (previous is { IsRow: true })
            previous = null;
        return new(report, topic, previous, [.. mentions.Where(mention => mention != topic && mention != previous)]);
    }

    private static bool IsMade(AgreementMention mention) => mention.Status is AgreementStatus.Agreed or AgreementStatus.Signed or AgreementStatus.Ratified;

    // "The previous agreement ran out last December": where one is in force meanwhile, that is the one before.
    private static bool HadEnded(AgreementMention mention) =>
        mention.Status == AgreementStatus.Expired && mention.Fact.Term?.Last is { } end && mention.Report.Day is { } day && day.DayNumber - end.DayNumber > DaysSince;

    private static bool SameNumber(AgreementMention a, AgreementMention? b) => a.Ordinal is { } ordinal && ordinal == b?.Ordinal;

    // The mention that says most about which agreement it is.
    private static int Weight(AgreementMention mention) =>
        (mention.Ordinal is null ? 0 : 8) + (mention.Fact.Term?.Last is null ? 0 : 4) + (mention.Fact.Duration is null ? 0 : 2)
        + (mention.Fact.Amount is null ? 0 : 2) + (mention.Status is AgreementStatus.InForce or AgreementStatus.Expired ? 1 : 0);

    // A deadline for the new agreement is the day on which the one in force ends.
    private static DateOnly? EndFromDeadline(ReportEntry report, AgreementMention? previous)
    {
        if (previous is null)
            return null;
        // What is in force has not ended before that day.
        var dates = report.Reading.Deadlines.Select(deadline => deadline.Date?.Last)
            .Where(date => date is not null && !(previous.Status == AgreementStatus.InForce && date < report.Day)).Distinct().ToList();
        return dates.Count == 1 ? dates[0] : null;
    }
}
