using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One number that counts something in by one report and leaves it out by another.</summary>
internal sealed class DefinitionCheck : IDisagreementCheck
{
    private const int MostCompared = 50;

    public IEnumerable<Finding> Check(DisagreementContext context)
    {
        foreach (var amount in context.OneAmounts())
        {
            if (Pair(amount) is { } pair)
                yield return Describe(pair.Counted, pair.Left, pair.What);
        }
    }

    private static (PositionMention Counted, PositionMention Left, string What)? Pair(List<PositionMention> mentions)
    {
        if (mentions.Count < 2)
            return null;
        var scopes = mentions.Select(mention => (mention, scope: Scope.Of(mention))).Where(pair => pair.scope is not null).Take(MostCompared).ToList();
        foreach (var (counted, its) in scopes)
        {
            foreach (var (left, other) in scopes)
            {
                if (left.Report != counted.Report && its!.Includes(other!) is { } what)
                    return (counted, left, what);
            }
        }
        return null;
    }

    private static Finding Describe(PositionMention counted, PositionMention left, string what) =>
        new(counted.Negotiation, DisagreementKind.Definition, DisagreementStatus.Open,
            [(counted.Report, counted.Report.Refer(counted.Fact)), (left.Report, left.Report.Refer(left.Fact))],
            $"{Say.Sentence(Say.Figure(counted.Fact))} includes “{what}” in {counted.Report.Label} and leaves it out in {left.Report.Label}: one number cannot be both.");
}
