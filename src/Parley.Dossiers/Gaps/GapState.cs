using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Where both sides stand while the days go by.</summary>
internal sealed class GapState(NegotiationNode negotiation, ExchangeRates rates)
{
    private readonly List<string> _notes = [];
    private PositionLine? _demand;
    private PositionLine? _offer;
    private bool _demandGone;
    private bool _offerGone;

    public bool Changed { get; private set; }

    public void Begin()
    {
        _notes.Clear();
        Changed = false;
        if (_demandGone)
            (_demand, _demandGone) = (null, false);
        if (_offerGone)
            (_offer, _offerGone) = (null, false);
    }

    public void Move(PositionLine line)
    {
        var isDemand = line.Role == FigureRole.Demand;
        if (line.Key.IsDenied)
        {
            GiveUp(line, isDemand);
            return;
        }
        // An amount that a report only works out from another does not replace the amount itself.
        var current = isDemand ? _demand : _offer;
        if (current is not null && current.Date == line.Date && Preference(current) >= Preference(line))
            return;
        if (isDemand)
            (_demand, _demandGone) = (line, false);
        else
            (_offer, _offerGone) = (line, false);
        // A side that would not confirm an amount, against no amount of the other, leaves no gap to tell of.
        Changed |= line.Stance != Stance.Unconfirmed || (isDemand ? _offer : _demand) is not null;
        if (line.Stance is Stance.Unconfirmed or Stance.Reported)
            _notes.Add($"{Words(line)} is {(line.Stance == Stance.Unconfirmed ? "unconfirmed" : "only reported")}.");
    }

    public PositionGap Gap(EdtfDate? date)
    {
        var (asked, offered) = (End(_demand, null), End(_offer, null));
        var settlement = (ConvertedMoney?)null;
        if (asked is not null && offered is not null && asked.Amount.Currency != offered.Amount.Currency)
            (asked, offered) = (End(_demand, negotiation.SettlementCurrency), End(_offer, negotiation.SettlementCurrency));
        // One side alone, or an offer above the demand, is no gap: the two are not for the same thing.
        if (asked is not null && offered is not null && (asked.Party == offered.Party || asked.Amount.Amount < offered.Amount.Amount || OtherPayer() || OtherIssue()))
            offered = null;
        var (high, low) = (asked, offered);
        Money? difference = high is not null && low is not null ? new(high.Amount.Amount - low.Amount.Amount, high.Amount.Currency) : null;
        if (difference is { } gap && negotiation.SettlementCurrency is { } currency && currency != gap.Currency && date?.Last?.Year is { } year)
            settlement = rates.Convert(gap, currency, year) is { } converted ? converted with { Amount = decimal.Round(converted.Amount) } : null;
        return new()
        {
            Id = "",
            Negotiation = negotiation.Id,
            Date = date,
            High = high,
            Low = low,
            Difference = difference,
            Settlement = settlement,
            Percent = difference is { } d && low!.Amount.Amount > 0 ? decimal.Round(100m * d.Amount / low.Amount.Amount, 1) : null,
            Note = _notes.Count == 0 ? null : string.Join(' ', _notes),
        };
    }

    private void GiveUp(PositionLine line, bool isDemand)
    {
        var current = isDemand ? _demand : _offer;
        if (current is null || current.Unit != line.Unit || current.Value != line.Value)
            return;
        _notes.Add($"{Words(current)} is no longer {(isDemand ? "asked" : "offered")}; no new amount is given.");
        _demandGone |= isDemand;
        _offerGone |= !isDemand;
        Changed = true;
    }

    private bool OtherPayer() => _demand?.Payer is { } one && _offer?.Payer is { } other && one != other;

    private bool OtherIssue() => _demand?.Issue is { } one && _offer?.Issue is { } other && one != other;

    private GapEnd? End(PositionLine? line, CurrencyCode? currency)
    {
        if (line?.Amount is not { } amount || line.Party is not { } party)
            return null;
        if (currency is { } wanted && wanted != amount.Currency)
        {
            if (PositionMerger.RateYear(line) is not { } year || rates.Convert(amount, wanted, year) is not { } converted)
                return null;
            amount = new(decimal.Round(converted.Amount), wanted);
        }
        return new(party, line.Id, amount);
    }

    private static int Preference(PositionLine line) => line.Unit.IsMoney ? 2 : line.Equivalent is { IsCertain: true } ? 1 : 0;

    private static string Words(PositionLine line) => AmountFormatter.Format(line.Value, line.Unit);
}
