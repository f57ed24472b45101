namespace Parley.Model;

/// <summary>A dossier's members in the contract's order; see <see cref="ReadingWriter"/>.</summary>
internal static class DossierWriter
{
    public static void Dossier(ContractWriter to, Dossier dossier)
    {
        to.Number("parley"u8, dossier.Parley);
        to.Items("reports"u8, dossier.Reports, Report);
        to.Items("negotiations"u8, dossier.Negotiations, Negotiation);
        to.Items("rounds"u8, dossier.Rounds, Round);
        to.Items("positions"u8, dossier.Positions, Position);
        to.Items("gaps"u8, dossier.Gaps, Gap);
        to.Items("moves"u8, dossier.Moves, Move);
        to.Items("steps"u8, dossier.Steps, Step);
        to.Items("statements"u8, dossier.Statements, Speaker);
        to.Items("agreements"u8, dossier.Agreements, Agreement);
        to.Items("deadlines"u8, dossier.Deadlines, Deadline);
        to.Items("disagreements"u8, dossier.Disagreements, Disagreement);
        to.Items("audit"u8, dossier.Audit, Audit);
        to.Items("terms"u8, dossier.Terms, Terms);
        to.Items("corrections"u8, dossier.Corrections, Correction);
        to.Items("sources"u8, dossier.Sources, Grade);
        to.Items("duplicates"u8, dossier.Duplicates, Duplicates);
        to.Items("questions"u8, dossier.Questions, Question);
    }

    private static void Report(ContractWriter to, DossierReport report)
    {
        to.Text("id"u8, report.Id);
        to.Text("source"u8, report.Source);
        to.Text("outlet"u8, report.Outlet);
        to.Text("title"u8, report.Title);
        to.Text("published"u8, report.Published?.ToString());
        to.Text("publishedBasis"u8, ContractNames.Of(report.PublishedBasis));
        to.Text("negotiation"u8, report.Negotiation);
    }

    private static void Negotiation(ContractWriter to, Negotiation negotiation)
    {
        to.Text("id"u8, negotiation.Id);
        to.Text("name"u8, negotiation.Name);
        to.Parties("parties"u8, negotiation.Parties);
        to.Texts("agreements"u8, negotiation.Agreements);
        to.Text("settlementCurrency"u8, negotiation.SettlementCurrency?.ToString());
        to.Text("first"u8, negotiation.First?.ToString());
        to.Text("last"u8, negotiation.Last?.ToString());
        to.Texts("reports"u8, negotiation.Reports);
        to.Items("coverage"u8, negotiation.Coverage, Coverage);
        to.Text("reason"u8, negotiation.Reason);
    }

    private static void Coverage(ContractWriter to, OutletCoverage coverage)
    {
        to.Text("outlet"u8, coverage.Outlet);
        to.Number("reports"u8, coverage.Reports);
    }

    private static void Round(ContractWriter to, DossierRound round)
    {
        to.Text("id"u8, round.Id);
        to.Text("negotiation"u8, round.Negotiation);
        to.Number("ordinal"u8, round.Ordinal);
        to.Text("dates"u8, round.Dates?.ToString());
        to.Text("place"u8, round.Place);
        to.Text("status"u8, ContractNames.Of(round.Status));
        to.Text("outcome"u8, ContractNames.Of(round.Outcome));
        to.Text("standing"u8, round.Standing);
        to.Items("delegates"u8, round.Delegates, Delegate);
        to.Items("items"u8, round.Items, Reference);
        to.Text("reason"u8, round.Reason);
        to.Text("apart"u8, round.Apart);
    }

    private static void Delegate(ContractWriter to, DossierDelegate one)
    {
        to.Text("name"u8, one.Name);
        to.Text("party"u8, one.Party?.ToString());
        to.Flag("head"u8, one.Head);
    }

    private static void Reference(ContractWriter to, ItemReference item)
    {
        to.Text("report"u8, item.Report);
        to.Text("source"u8, item.Source);
        to.Text("item"u8, item.Item);
        to.Text("quote"u8, item.Quote);
        to.Number("value"u8, item.Value);
        to.Text("unit"u8, item.Unit?.ToString());
    }

    private static void Position(ContractWriter to, Position position)
    {
        to.Text("id"u8, position.Id);
        to.Text("negotiation"u8, position.Negotiation);
        to.Text("party"u8, position.Party?.ToString());
        to.Text("issue"u8, position.Issue);
        to.Text("role"u8, ContractNames.Of(position.Role));
        to.Number("value"u8, position.Value);
        to.Number("high"u8, position.High);
        to.Text("unit"u8, position.Unit?.ToString());
        to.Text("modifier"u8, ContractNames.Of(position.Modifier));
        to.Text("measure"u8, ContractNames.Of(position.Measure));
        to.Text("per"u8, ContractNames.Of(position.Per));
        to.Text("period"u8, position.Period?.ToString());
        to.Item("base"u8, position.Base, ReadingWriter.Base);
        to.Text("stance"u8, ContractNames.Of(position.Stance));
        to.Text("date"u8, position.Date?.ToString());
        to.Money("equivalent"u8, position.Equivalent);
        to.Text("equivalentReason"u8, position.EquivalentReason);
        to.Item("settlement"u8, position.Settlement, Converted);
        to.Text("reason"u8, position.Reason);
        to.Items("items"u8, position.Items, Reference);
        to.Number("independent"u8, position.Independent);
    }

    private static void Converted(ContractWriter to, ConvertedMoney money)
    {
        to.Number("amount"u8, money.Amount);
        to.Text("currency"u8, money.Currency.ToString());
        to.Number("rate"u8, money.Rate);
        to.Number("rateYear"u8, money.RateYear);
        to.Text("rateSource"u8, money.RateSource);
    }

    private static void Gap(ContractWriter to, PositionGap gap)
    {
        to.Text("id"u8, gap.Id);
        to.Text("negotiation"u8, gap.Negotiation);
        to.Text("date"u8, gap.Date?.ToString());
        to.Item("high"u8, gap.High, End);
        to.Item("low"u8, gap.Low, End);
        to.Money("difference"u8, gap.Difference);
        to.Item("settlement"u8, gap.Settlement, Converted);
        to.Number("percent"u8, gap.Percent);
        to.Text("note"u8, gap.Note);
    }

    private static void End(ContractWriter to, GapEnd end)
    {
        to.Text("party"u8, end.Party.ToString());
        to.Text("position"u8, end.Position);
        to.Money("amount"u8, end.Amount);
    }

    private static void Speaker(ContractWriter to, SpeakerRecord speaker)
    {
        to.Text("speaker"u8, speaker.Speaker);
        to.Text("party"u8, speaker.Party?.ToString());
        to.Texts("roles"u8, speaker.Roles);
        to.Items("statements"u8, speaker.Statements, Statement);
    }

    private static void Statement(ContractWriter to, DossierStatement statement)
    {
        to.Item("item"u8, statement.Item, Reference);
        to.Text("attribution"u8, ContractNames.Of(statement.Attribution));
        to.Text("polarity"u8, ContractNames.Of(statement.Polarity));
        to.Text("mode"u8, ContractNames.Of(statement.Mode));
        to.Text("date"u8, statement.Date?.ToString());
        to.Texts("via"u8, statement.Via);
        to.Texts("topics"u8, statement.Topics);
        to.Text("occasion"u8, statement.Occasion);
        if (statement.Anonymity is not null)
            to.Text("anonymity"u8, statement.Anonymity);
        to.Items("also"u8, statement.Also, Reference);
    }

    private static void Move(ContractWriter to, PositionMove move)
    {
        to.Text("negotiation"u8, move.Negotiation);
        to.Text("party"u8, move.Party.ToString());
        to.Text("from"u8, move.From);
        to.Text("to"u8, move.To);
        to.Money("change"u8, move.Change);
        to.Number("percent"u8, move.Percent);
        to.Number("days"u8, move.Days);
        to.Money("perMonth"u8, move.PerMonth);
        to.Number("rounds"u8, move.Rounds);
    }

    private static void Step(ContractWriter to, PositionStep step)
    {
        to.Text("negotiation"u8, step.Negotiation);
        to.Text("position"u8, step.Position);
        to.Text("party"u8, step.Party.ToString());
        to.Text("date"u8, step.Date?.ToString());
        to.Text("unit"u8, step.Unit.ToString());
        to.Number("moved"u8, step.Moved);
        to.Number("days"u8, step.Days);
        to.Number("rounds"u8, step.Rounds);
        to.Text("other"u8, step.Other);
        to.Number("gap"u8, step.Gap);
        to.Number("gapPercent"u8, step.GapPercent);
    }

    private static void Agreement(ContractWriter to, DossierAgreement agreement)
    {
        to.Text("id"u8, agreement.Id);
        to.Text("name"u8, agreement.Name);
        to.Number("ordinal"u8, agreement.Ordinal);
        to.Parties("parties"u8, agreement.Parties);
        to.Text("status"u8, ContractNames.Of(agreement.Status));
        to.Text("term"u8, agreement.Term?.ToString());
        to.Number("duration"u8, agreement.Duration);
        to.Money("amount"u8, agreement.Amount);
        to.Text("amountPeriod"u8, agreement.AmountPeriod?.ToString());
        to.Item("escalation"u8, agreement.Escalation, ReadingWriter.Escalation);
        to.Texts("categories"u8, agreement.Categories);
        to.Items("items"u8, agreement.Items, Reference);
        to.Text("reason"u8, agreement.Reason);
    }

    private static void Deadline(ContractWriter to, DossierDeadline deadline)
    {
        to.Text("id"u8, deadline.Id);
        to.Text("negotiation"u8, deadline.Negotiation);
        to.Text("for"u8, deadline.For);
        to.Text("date"u8, deadline.Date?.ToString());
        to.Text("status"u8, ContractNames.Of(deadline.Status));
        to.Items("items"u8, deadline.Items, Reference);
    }

    private static void Disagreement(ContractWriter to, Disagreement disagreement)
    {
        to.Text("id"u8, disagreement.Id);
        to.Text("negotiation"u8, disagreement.Negotiation);
        to.Text("kind"u8, ContractNames.Of(disagreement.Kind));
        to.Text("status"u8, ContractNames.Of(disagreement.Status));
        to.Items("items"u8, disagreement.Items, Reference);
        to.Text("explanation"u8, disagreement.Explanation);
        to.Text("reconciliation"u8, disagreement.Reconciliation);
    }

    private static void Audit(ContractWriter to, AuditCheck check)
    {
        to.Text("id"u8, check.Id);
        to.Text("negotiation"u8, check.Negotiation);
        to.Text("kind"u8, check.Kind);
        to.Text("verdict"u8, check.Verdict);
        to.Text("text"u8, check.Text);
        to.Text("tolerance"u8, check.Tolerance);
        to.Items("items"u8, check.Items, Reference);
    }

    private static void Terms(ContractWriter to, AgreementTerms terms)
    {
        to.Text("agreement"u8, terms.Agreement);
        to.Parties("parties"u8, terms.Parties);
        to.Text("currency"u8, terms.Currency?.ToString());
        to.Text("term"u8, terms.Term?.ToString());
        to.Number("baseYear"u8, terms.BaseYear);
        to.Number("baseAmount"u8, terms.BaseAmount);
        to.Item("escalation"u8, terms.Escalation, ReadingWriter.Escalation);
        to.Texts("categories"u8, terms.Categories);
    }

    private static void Correction(ContractWriter to, Correction correction)
    {
        to.Text("item"u8, correction.Item);
        to.Text("field"u8, correction.Field);
        to.Text("was"u8, correction.Was);
        to.Text("now"u8, correction.Now);
        to.Text("who"u8, correction.Who);
        to.Text("when"u8, correction.When);
        to.Text("why"u8, correction.Why);
    }

    private static void Grade(ContractWriter to, SourceGrade grade)
    {
        to.Text("name"u8, grade.Name);
        to.Text("kind"u8, grade.Kind);
        to.Text("reliability"u8, grade.Reliability);
        to.Number("credibility"u8, grade.Credibility);
    }

    private static void Duplicates(ContractWriter to, DuplicateGroup group)
    {
        to.Texts("reports"u8, group.Reports);
        to.Text("kind"u8, group.Kind);
        to.Fraction("similarity"u8, group.Similarity);
        to.Text("reason"u8, group.Reason);
    }

    private static void Question(ContractWriter to, OpenQuestion question)
    {
        to.Text("negotiation"u8, question.Negotiation);
        to.Text("kind"u8, question.Kind);
        to.Text("text"u8, question.Text);
        to.Items("items"u8, question.Items, Reference);
    }
}
