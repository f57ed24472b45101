using System.Globalization;
using System.Text;

namespace Parley.Terms;

/// <summary>Categories, rates, assumptions, gaps, unspent funds, amounts on record, checks.</summary>
public static partial class TermsText
{
    private static void Lists(StringBuilder text, CostAgreement agreement)
    {
        Section(text, "categories", agreement.Categories, Category);
        Section(text, "rates", agreement.Rates, static (text, rate) =>
        {
            First(text, "from", rate.From.Code);
            Line(text, 4, "to", rate.To.Code);
            Line(text, 4, "for", rate.Span.ToString());
            Line(text, 4, "rate", Number(rate.Rate));
            Line(text, 4, "reference", Quote(rate.Reference));
        });
        Section(text, "assumptions", agreement.Assumptions, static (text, one) =>
        {
            First(text, "series", one.Series);
            Line(text, 4, "for", one.Span.ToString());
            Line(text, 4, "value", Number(one.Value));
            Line(text, 4, "low", Number(one.Low));
            Line(text, 4, "high", Number(one.High));
            Line(text, 4, "reference", Quote(one.Reference));
        });
        Section(text, "gaps", agreement.Gaps, Gap);
        Section(text, "unspent", agreement.Unspent, static (text, year) =>
        {
            First(text, "year", Number(year.Year));
            Line(text, 4, "budget", Number(year.Budget));
            Line(text, 4, "cut", Number(year.Cut));
            Line(text, 4, "available", Number(year.Available));
            Line(text, 4, "unspent", Number(year.Unspent));
            Line(text, 4, "carried-over", Number(year.CarriedOver));
            Line(text, 4, "lapsed", Number(year.Lapsed));
            Line(text, 4, "reference", Quote(year.Reference));
        });
        Section(text, "recorded", agreement.Recorded, static (text, recorded) =>
        {
            First(text, "year", Number(recorded.Year));
            Line(text, 4, "amount", Number(recorded.Amount.Amount));
            Line(text, 4, "currency", recorded.Amount.Currency.Code);
            Line(text, 4, "reference", Quote(recorded.Reference));
        });
        Section(text, "checks", agreement.Checks, Check);
    }

    private static void Category(StringBuilder text, CategoryTerms category)
    {
        First(text, "name", Quote(category.Name));
        Line(text, 4, "share", category.Shares.IsEmpty ? null : Values(category.Shares));
        Line(text, 4, "amounts", category.Amounts.IsEmpty ? null : Values(category.Amounts));
        Line(text, 4, "remainder", category.IsRemainder ? "true" : null);
        Line(text, 4, "same-as", Quote(category.SameAs));
        Line(text, 4, "cash", category.Cash.IsEmpty ? null : Values(category.Cash));
        if (!category.Limits.IsEmpty)
            text.Append("    limits:\n");
        foreach (var limit in category.Limits)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - for: {limit.Span}\n");
            Line(text, 8, "at-least", Number(limit.AtLeast));
            Line(text, 8, "at-most", Number(limit.AtMost));
            Line(text, 8, "of", Quote(limit.OfWords));
            Line(text, 8, "amounts", limit.OfAmounts.IsEmpty ? null : Values(limit.OfAmounts));
            Line(text, 8, "reference", Quote(limit.Reference));
        }
        if (category.Domestic is { } domestic)
        {
            text.Append("    domestic:\n");
            Line(text, 6, "low", Number(domestic.Low));
            Line(text, 6, "high", Number(domestic.High));
            Line(text, 6, "reference", Quote(domestic.Reference));
        }
        Line(text, 4, "reference", Quote(category.Reference));
    }

    private static void Gap(StringBuilder text, GapTerms gap)
    {
        First(text, "from", gap.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line(text, 4, "to", gap.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line(text, 4, "level-of", Number(gap.LevelOf));
        Line(text, 4, "amount", Number(gap.Amount?.Amount));
        Line(text, 4, "currency", gap.Amount?.Currency.Code);
        Line(text, 4, "made-up-later", gap.IsMadeUp ? "true" : null);
        Line(text, 4, "measure", Quote(gap.Measure));
        Line(text, 4, "reference", Quote(gap.Reference));
    }

    private static void Check(StringBuilder text, CheckTerms check)
    {
        First(text, "name", Quote(check.Name));
        Line(text, 4, "formula", Quote(check.Formula));
        Line(text, 4, "official", Number(check.Official));
        Line(text, 4, "scale", Number(check.Scale));
        Line(text, 4, "unit", Quote(check.Unit));
        Line(text, 4, "coarse", Number(check.Coarse));
        Line(text, 4, "note", Quote(check.Note));
        Line(text, 4, "reference", check.Reference.Length == 0 ? null : Quote(check.Reference));
    }

    private static void Section<T>(StringBuilder text, string key, IReadOnlyCollection<T> items, Action<StringBuilder, T> write)
    {
        if (items.Count == 0)
            return;
        text.Append(key).Append(":\n");
        foreach (var item in items)
            write(text, item);
    }

    private static void First(StringBuilder text, string key, string? value) => text.Append("  - ").Append(key).Append(": ").Append(value).Append('\n');
}
