namespace Parley.Sources;

/// <summary>A page's lines in order, and what it states about its report.</summary>
internal sealed record Page(List<PageLine> Lines, PageFacts Facts);
