using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A position that its side gave up or denied and that a later report gives as if it stood.</summary>
internal sealed class DroppedCheck : IDisagreementCheck
{
    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var line in context.Positions)
        {
            if (!line.Key.IsDenied || line.Role is not (FigureRole.Demand or FigureRole.Offer))
                continue;
            var denial = line.Mentions[0];
            var later = line.Twins.SelectMany(other => other.Mentions).Where(mention => GivesAsCurrent(mention, denial)).ToList();
            if (later.Count > 0)
                yield return Describe(line, denial, later);
        }
    }

    private static bool GivesAsCurrent(PositionMention mention, PositionMention denial)
    {
        if (mention.Negotiation != denial.Negotiation || mention.Report.Day is not { } day || !(day > denial.Report.Day))
            return false;
        if (mention.Fact.Stance is not (Stance.Stated or Stance.Reported))
            return false;
        // The side itself asked for it again: that is a new position, not an old one told late.
        if (mention.Statement is { Date: not null } statement && statement.Party == mention.Party && statement.Attribution is AttributionTerms.OnRecord or AttributionTerms.Institution)
            return false;
        // What comes with the news of the deal is told as history.
        if (mention.Report.Reading.Agreements.Any(agreement => agreement.Status is AgreementStatus.Agreed or AgreementStatus.Signed))
            return false;
        return !Lexicon.English.Says("earlier", Surroundings.Sentence(mention.Report, mention.Fact));
    }

    private static Finding Describe(PositionLine line, PositionMention denial, List<PositionMention> later)
    {
        var when = denial.Statement?.Date ?? denial.Report.Document.Published;
        var who = denial.Statement is { } statement ? Say.Speaker(denial.Report, statement) : PartyNames.Name(line.Party ?? default);
        var hearsay = later.TrueForAll(mention => mention.Fact.Stance == Stance.Reported) ? ", on hearsay" : "";
        ImmutableArray<(ReportEntry, ItemReference)> items =
            [(denial.Report, denial.Report.Refer(denial.Fact)), .. later.Select(mention => (mention.Report, mention.Report.Refer(mention.Fact)))];
        return new(line.Negotiation, DisagreementKind.Status, DisagreementStatus.Open, items,
            $"{Say.Sentence(who)} said{(when is { } day ? $" on {DateWords.Of(day)}" : "")} that {AmountFormatter.Format(line.Value, line.Unit)} was not, or no longer, the {(line.Role == FigureRole.Demand ? "demand" : "offer")}; " +
            $"{Say.Reports(later.Select(mention => mention.Report))} still {(later.DistinctBy(mention => mention.Report).Count() > 1 ? "give" : "gives")} it as if it stood{hearsay}. An old position is told as a current one.");
    }
}
