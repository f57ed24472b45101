using Parley.Model;

namespace Parley.Terms;

/// <summary>What must hold between the terms of one file, once each of them could be read.</summary>
internal sealed partial class TermsRules(CostAgreement agreement, TermsNode root, SeriesCatalog catalog, ProblemList problems)
{
    private static readonly DateOnly AnyDay = DateOnly.MaxValue;

    public void Check()
    {
        Dates();
        foreach (var part in agreement.Parts)
        {
            Years(part);
            Indices(part);
            Rates(part);
            Base(part);
        }
        Names();
        SameParts();
        Shares();
        SameCategories();
        ConvertedRecords();
    }

    private void Dates()
    {
        if (agreement.Signed?.First is { } signed && agreement.Effective?.Last is { } effective && effective < signed)
            At(root.Find("effective")!, "PAR516", $"The agreement is in force from {agreement.Effective}, before it is signed on {agreement.Signed}.", "Check both dates. A term may begin earlier; the day of entry into force may not.");
    }

    private void Years(AgreementPart part)
    {
        var term = agreement.Term;
        for (var i = 0; i < part.Rules.Length; i++)
        {
            var rule = part.Rules[i];
            if (rule.Span.From < term.From || rule.Span.From > term.To || rule.Span.To is { } to && to > term.To)
                At(rule.Place, "PAR511", $"The rule for {rule.Span} reaches beyond the term {term}.", $"Keep to {term}, or change the term.");
            for (var j = 0; j < i; j++)
            {
                if (part.Rules[j].Span.Meets(rule.Span))
                    At(rule.Place, "PAR510", $"The rules for {part.Rules[j].Span} and {rule.Span} overlap.", "Give each year one rule.");
            }
        }
        for (var year = term.From; year <= term.To; year++)
        {
            if (FindRule(part, year) is null && agreement.FindRecorded(year) is null && part.Rules.Length > 0)
            {
                At(part.Place, "PAR511", $"No rule says what is paid in {year}.", $"Add a rule with 'for: {year}', or an amount on record.");
                break;
            }
        }
    }

    private void Indices(AgreementPart part)
    {
        foreach (var rule in part.Rules)
        {
            foreach (var term in rule.Change)
            {
                if (term.Index is null)
                    continue;
                if (catalog.Find(term.Index) is { } series)
                    IndexYears(rule, term, series);
                else
                    UnknownSeries(term);
            }
        }
    }

    // A year before the series ends that has no value will never have one: waiting does not help. Later years need an assumption, which is no mistake of the file.
    private void IndexYears(YearRule rule, ChangeTerm term, DataSeries series)
    {
        for (var year = rule.Span.From; year <= Math.Min(rule.Span.To ?? agreement.Term.To!.Value, agreement.Term.To!.Value); year++)
        {
            var of = year - term.Lag;
            if (!series.IsPast(of) || series.Change(of, AnyDay) is not null || agreement.FindRecorded(year) is not null || Assumed(series.Id, of))
                continue;
            At(term.Place, "PAR508", $"'{series.Id}' has no value for {of}, which {year} needs.", $"It runs from {series.Values[0].Year} to {series.Values[^1].Year}: check the lag, add the amount on record of {year}, or state an assumption.");
            return;
        }
    }

    private bool Assumed(string series, int year)
    {
        foreach (var assumption in agreement.Assumptions)
        {
            if (assumption.Series == series && assumption.Span.Contains(year))
                return true;
        }
        return false;
    }

    private void UnknownSeries(ChangeTerm term)
    {
        var nearest = NearestWord.Of(term.Index!, [.. catalog.All.Select(static one => one.Id)]);
        At(term.Place, "PAR507", $"There is no series '{term.Index}'.", nearest is null ? "'parley cost series' lists them." : $"Did you mean '{nearest}'?");
    }

    private void Rates(AgreementPart part)
    {
        if (part.Currency == agreement.Currency)
            return;
        for (var year = agreement.Term.From; year <= agreement.Term.To; year++)
        {
            if (HasRate(part.Currency, year) || agreement.FindRecorded(year) is not null || Future(part.Currency, year))
                continue;
            At(part.Place, "PAR515", $"Nothing says what {part.Currency} is worth in {agreement.Currency} in {year}.", $"Add to 'rates:' '{{from: {part.Currency}, to: {agreement.Currency}, for: {year}, rate: ..., reference: ...}}'.");
            return;
        }
    }

    private bool HasRate(CurrencyCode currency, int year) =>
        agreement.Rates.Any(rate => rate.Span.Contains(year) && (rate.From == currency && rate.To == agreement.Currency || rate.To == currency && rate.From == agreement.Currency))
        || catalog.FindRate(currency, agreement.Currency, year, AnyDay) is not null;

    private bool Future(CurrencyCode currency, int year) =>
        catalog.HasRates(currency, agreement.Currency)
        && (catalog.Find(SeriesCatalog.RateId(currency, agreement.Currency)) ?? catalog.Find(SeriesCatalog.RateId(agreement.Currency, currency)))!.Values is { IsEmpty: false } values
        && year > values[^1].Year;

    private void Base(AgreementPart part)
    {
        if (part.Base is not null || part.Rules.IsEmpty)
            return;
        var first = FindRule(part, agreement.Term.From);
        if (first is { Change.IsEmpty: false })
            At(first.Place, "PAR504", $"The change of {agreement.Term.From} has nothing to start from.", "Add 'base: {year: ..., amount: ..., reference: ...}'.");
    }

    private static YearRule? FindRule(AgreementPart part, int year)
    {
        foreach (var rule in part.Rules)
        {
            if (rule.Span.Contains(year))
                return rule;
        }
        return null;
    }

    private void At(Place place, string code, string message, string hint) => problems.Add(code, Math.Max(1, place.Line), Math.Max(1, place.Column), message, hint);

    private void At(TermsNode node, string code, string message, string hint) => problems.Add(code, node, message, hint);
}
