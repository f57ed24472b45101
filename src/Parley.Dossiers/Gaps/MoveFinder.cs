using Parley.Model;

namespace Parley.Dossiers;

/// <summary>How far each side moved from one position in money to its next, and in how many days.</summary>
internal static class MoveFinder
{
    private const decimal MostOffRate = 6;

    // "More than five times" is said of anything from five to six.
    private const decimal MostOffMultiple = 20;
    private const int Month = 30;

    public static IEnumerable<PositionMove> Find(NegotiationNode negotiation, IReadOnlyList<PositionLine> lines, IReadOnlyList<RoundCluster> rounds, ExchangeRates rates)
    {
        var last = new Dictionary<(PartyCode, FigureRole, string?), PositionLine>();
        foreach (var line in lines)
        {
            if (line.IsSlip || line.Key.IsDenied || line.Role is not (FigureRole.Demand or FigureRole.Offer) || line.Party is not { } party || line.Date is null || line.Amount is null || line.Equivalent is { IsCertain: false })
                continue;
            // An amount that is only worked out does not replace the amount itself on the same day.
            if (last.TryGetValue((party, line.Role, line.Issue), out var before) && before.Date == line.Date && before.Unit.IsMoney && !line.Unit.IsMoney)
                continue;
            if (before is not null && IsRetold(negotiation, before, line, rates))
                continue;
            if (before is not null && Of(negotiation, party, before, line, rounds, rates) is { } move)
                yield return move;
            last[(party, line.Role, line.Issue)] = line;
        }
    }

    private static PositionMove? Of(NegotiationNode negotiation, PartyCode party, PositionLine from, PositionLine to, IReadOnlyList<RoundCluster> rounds, ExchangeRates rates)
    {
        if (Amounts(negotiation, from, to, rates) is not { } amounts || amounts.From.Amount == amounts.To.Amount || amounts.From.Amount <= 0)
            return null;
        var change = amounts.To.Amount - amounts.From.Amount;
        var days = Days(from, to);
        Money? perMonth = days >= Month ? new(AmountFormatter.Significant(change * Month / days.Value, 3), amounts.To.Currency) : null;
        return new(negotiation.Id, party, from.Id, to.Id, new(decimal.Round(change, 2), amounts.To.Currency), decimal.Round(100 * change / amounts.From.Amount, 1), days, perMonth,
            days is null ? null : Between(rounds, from, to));
    }

    // One amount told in another currency, or as a multiple, is no move; the amount itself stays the one to move from.
    private static bool IsRetold(NegotiationNode negotiation, PositionLine from, PositionLine to, ExchangeRates rates) =>
        from.Unit.IsMoney && from.Unit != to.Unit && Amounts(negotiation, from, to, rates) is { } amounts
        && Say.Apart(amounts.From.Amount, amounts.To.Amount) <= (to.Unit.IsMultiple ? MostOffMultiple : MostOffRate);

    private static (Money From, Money To)? Amounts(NegotiationNode negotiation, PositionLine from, PositionLine to, ExchangeRates rates)
    {
        var (first, second) = (from.Amount!.Value, to.Amount!.Value);
        if (first.Currency == second.Currency)
            return (first, second);
        if (negotiation.SettlementCurrency is not { } currency || Convert(from, first, currency, rates) is not { } a || Convert(to, second, currency, rates) is not { } b)
            return null;
        return (a, b);
    }

    private static Money? Convert(PositionLine line, Money amount, CurrencyCode currency, ExchangeRates rates)
    {
        if (amount.Currency == currency)
            return amount;
        return PositionMerger.RateYear(line) is { } year && rates.Convert(amount, currency, year) is { } converted ? new(converted.Amount, currency) : null;
    }

    internal static int Between(IReadOnlyList<RoundCluster> rounds, PositionLine from, PositionLine to)
    {
        var (first, second) = (PositionOrder.Day(from), PositionOrder.Day(to));
        return rounds.Count(round => round.IsDated && !round.Best.IsAhead && round.Best.Last >= first && round.Best.Last < second);
    }

    internal static int? Days(PositionLine from, PositionLine to)
    {
        var (first, second) = (PositionOrder.Day(from), PositionOrder.Day(to));
        return second == DateOnly.MaxValue ? null : second.DayNumber - first.DayNumber;
    }
}
