using System.Collections.Immutable;

namespace Parley.Dossiers;

/// <summary>Runs all checks and puts what they find in order: open ones first, then those that are reconciled, then the sums that work out.</summary>
internal static class DisagreementFinder
{
    private static readonly ImmutableArray<IDisagreementCheck> Checks =
    [
        new UnconfirmedCheck(),
        new DroppedCheck(),
        new DenialCheck(),
        new DeniedPositionCheck(),
        new OutcomeCheck(),
        new RoundConflictCheck(),
        new ArithmeticCheck(),
        new RateConflictCheck(),
        new TermLengthCheck(),
        new SettledAmountCheck(),
        new AnnualOrTotalCheck(),
        new ShareCheck(),
        new DefinitionCheck(),
        new CurrencySlipCheck(),
        new ConversionCheck(),
        new ScaleCheck(),
        new CountRoundingCheck(),
        new OfferAndAgreedCheck(),
        new CurrentWordCheck(),
        new OrdinalWordCheck(),
        new SpeakerCheck(),
        new DeadlineCheck(),
        new WeekdayCheck(),
        new DatelineCheck(),
    ];

    /// <summary>What one row of agreements shows.</summary>
    public static ImmutableArray<Finding> Find(DisagreementContext context) => [.. Checks.SelectMany(check => check.Check(context))];

    /// <summary>All findings in order.</summary>
    public static IEnumerable<Finding> Order(IEnumerable<Finding> findings) => findings.OrderBy(finding => finding.Status);
}
