using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One speaker denies what another said. "He denied this" points at the statement before it; otherwise the words must be the same.</summary>
internal sealed class DenialCheck : IDisagreementCheck
{
    private const int Reach = 600;
    private const double SameWords = 0.7;
    private const int FewestWords = 3;
    private const int MostCandidates = 50;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        var claims = new ClaimIndex(context.Series.Reports, MostCandidates);
        foreach (var report in context.Series.Reports)
        {
            foreach (var denial in report.Reading.Statements)
            {
                if (denial.Polarity == Polarity.Deny && (denial.Speaker ?? denial.SpeakerText?.Quote) is not null && Claim(claims, report, denial) is { } claim)
                    yield return Describe(context, report, denial, claim.Report, claim.Statement);
            }
        }
    }

    private static (ReportEntry Report, Statement Statement)? Claim(ClaimIndex claims, ReportEntry report, Statement denial)
    {
        var words = ClaimIndex.Words(denial);
        if (IsPointing(denial))
            return Before(report, denial);
        if (words.Count < FewestWords)
            return null;
        foreach (var (other, statement, its) in claims.Sharing(words))
        {
            if (statement.Polarity == Polarity.Affirm && (other != report || statement.Id != denial.Id) && other.Index <= report.Index
                && WordList.Containment(words, its) >= SameWords && IsOther(other, statement, report, denial))
                return (other, statement);
        }
        return null;
    }

    private static bool IsPointing(Statement denial)
    {
        var words = denial.Content.SelectMany(content => WordList.Of(content.Quote)).ToList();
        return words.Count <= 2 && Lexicon.English.Is("pointing", string.Join(' ', words));
    }

    private static (ReportEntry, Statement)? Before(ReportEntry report, Statement denial)
    {
        var start = Start(denial);
        var near = report.Reading.Statements
            .Where(statement => statement.Polarity == Polarity.Affirm && Start(statement) < start && start - Start(statement) < Reach && IsOther(report, statement, report, denial))
            .OrderByDescending(Start).FirstOrDefault();
        return near is null ? null : (report, near);
    }

    private static int Start(Statement statement) =>
        statement.Content.Length > 0 ? statement.Content[0].Span.Start : statement.Evidence[0].Span.Start;

    private static bool IsOther(ReportEntry a, Statement first, ReportEntry b, Statement second) =>
        !PersonName.Same(Say.Speaker(a, first), Say.Speaker(b, second));

    private static Finding Describe(DisagreementContext context, ReportEntry report, Statement denial, ReportEntry source, Statement claim)
    {
        var same = claim.Date is { IsDay: true } day && denial.Date == day ? " the same day" : "";
        var who = Say.Sentence(Say.Speaker(source, claim));
        var denies = $"{Say.Sentence(Say.Speaker(report, denial))} denied it{same} ({report.Label}).";
        return new(context.NegotiationOf(report), DisagreementKind.Denied, DisagreementStatus.Open,
            [(source, source.Refer(claim)), (report, report.Refer(denial))],
            $"{who} said: “{Say.Content(claim).Trim('"', '“', '”', ' ')}”. {denies}");
    }
}
