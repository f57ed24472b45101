namespace Parley.Pages;

/// <summary>How much may go onto one page.</summary>
/// <param name="MaxReportCharacters">Characters of reports' texts; reports beyond it are listed without theirs.</param>
internal sealed record PageLimits(long MaxReportCharacters)
{
    /// <summary>40 million characters: about ten thousand reports, and still a file that a browser opens.</summary>
    public static readonly PageLimits Default = new(40_000_000);

    /// <summary>For pages that have no report's text, or one only.</summary>
    public static readonly PageLimits None = new(long.MaxValue);
}
