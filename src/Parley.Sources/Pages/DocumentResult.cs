using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

/// <summary>A document, or the reason why there is none; warnings may come with either.</summary>
/// <param name="Document">Null where the source gave no readable text.</param>
/// <param name="Diagnostics">What a user should know.</param>
public sealed record DocumentResult(Document? Document, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The name of the way by which a page's body was found: microdata, class, article, main, running-text or structured-data; null for plain text.</summary>
    public string? Strategy { get; init; }

    /// <summary>What the page is beside a plain report: a live blog, a stub, one page of several; empty for most pages and for plain text.</summary>
    public ImmutableArray<PageFeature> Features { get; init; } = [];

    /// <summary>The report's day where the page prints it without a year and nothing else dates the report; else null.</summary>
    public YearlessDate? Yearless { get; init; }

    /// <summary>When the page says that the report was last changed after its publication; null where it does not.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>What <see cref="Updated"/> rests on: metadata or header.</summary>
    public PublishedBasis? UpdatedBasis { get; init; }
}
