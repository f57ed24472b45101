using Parley.Model;

namespace Parley.Sources;

/// <summary>Which of a page's dates is the report's: given, then structured data, then a header line, then the dateline, then the address.</summary>
internal static class PublishedDate
{
    public static (EdtfDate Date, PublishedBasis Basis)? Choose(SourceItem item, PageFacts facts)
    {
        if (item.Published is { } given)
            return (given, PublishedBasis.Given);
        if (facts.Published is { } stated)
            return (stated, PublishedBasis.Metadata);
        if (facts.HeaderDate is { } header)
            return (EdtfDate.FromDay(header.Day), PublishedBasis.Header);
        var address = AddressDates.Find(item.Url);
        // A dateline seldom has a year; the address may.
        if (facts.Dateline?.Date is { } printed && (printed.ToDay() ?? InYearOf(printed, address)) is { } day)
            return (EdtfDate.FromDay(day), PublishedBasis.Dateline);
        return address is { } url ? (url, PublishedBasis.Url) : null;
    }

    private static DateOnly? InYearOf(PrintedDate printed, EdtfDate? address) =>
        address?.Year is { } year ? printed.In(year) : null;
}
