using Parley.Model;

namespace Parley.Sources;

/// <summary>Which of a page's dates is the report's: given, then structured data set right by what the reader sees, then a header line, then the dateline, then the address.</summary>
internal static class PublishedDate
{
    // Structured data may count days elsewhere, or from a draft; more than a few days apart, the visible date is another report's or a change's.
    private const int MaxDaysApart = 7;

    public static (EdtfDate Date, PublishedBasis Basis)? Choose(SourceItem item, PageFacts facts)
    {
        if (item.Published is { } given)
            return (given, PublishedBasis.Given);
        var address = AddressDates.Find(item.Url) ?? AddressDates.Find(facts.Address);
        if (Stated(item, facts, address) is { } stated)
            return stated;
        if (Known(facts.HeaderDate?.Day, item) is { } header)
            return (header, PublishedBasis.Header);
        if (facts.HeaderPeriod is { } period)
            return (period, PublishedBasis.Header);
        if (facts.IsHtml && Known(facts.Visible, item) is { } visible)
            return (visible, PublishedBasis.Header);
        if (Known(facts.Dated, item) is { } dated)
            return (dated, PublishedBasis.Metadata);
        // A dateline seldom has a year; the address may.
        if (facts.Dateline?.Date is { } printed && Known(printed.ToDay() ?? InYearOf(printed, address), item) is { } day)
            return (day, PublishedBasis.Dateline);
        if (Known(address, item) is { } url)
            return (url, PublishedBasis.Url);
        return Known(facts.PagePublished, item) is { } page ? (page, PublishedBasis.Metadata) : null;
    }

    /// <summary>When the report was changed after its publication; null where nothing says that it was.</summary>
    public static EdtfDate? Updated(SourceItem item, PageFacts facts, EdtfDate? published) =>
        Known(facts.Updated, item) is { } updated && (published is not { } first || string.CompareOrdinal(updated.Text, first.Text) > 0) ? updated : null;

    private static (EdtfDate Date, PublishedBasis Basis)? Stated(SourceItem item, PageFacts facts, EdtfDate? address)
    {
        if (Known(facts.Published, item) is not { } stated)
            return null;
        // Universal time is a day ahead or behind; the paper's own address counts its own days.
        if (facts.IsUniversalTime && DaysApart(stated, address) == 1)
            return (address!.Value, PublishedBasis.Url);
        if (DaysApart(stated, Known(facts.Visible, item)) is > 0 and <= MaxDaysApart && DaysApart(stated, address) is not 0)
            return (facts.Visible!.Value, PublishedBasis.Header);
        return (stated, PublishedBasis.Metadata);
    }

    private static int? DaysApart(EdtfDate one, EdtfDate? other) =>
        DayOf(one) is { } a && DayOf(other) is { } b ? Math.Abs(a.DayNumber - b.DayNumber) : null;

    private static DateOnly? DayOf(EdtfDate? date) =>
        date is { Text.Length: 10 } day && DateOnly.TryParseExact(day.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var parsed) ? parsed : null;

    // Nothing is published after it was fetched; a day's grace is for zones.
    private static EdtfDate? Known(EdtfDate? date, SourceItem item) =>
        item.Retrieved is { } retrieved && DayOf(date) is { } day && day.DayNumber > retrieved.DayNumber + 1 ? null : date;

    private static EdtfDate? Known(DateOnly? day, SourceItem item) => day is { } known ? Known(EdtfDate.FromDay(known), item) : null;

    private static DateOnly? InYearOf(PrintedDate printed, EdtfDate? address) =>
        address?.Year is { } year ? printed.In(year) : null;
}
