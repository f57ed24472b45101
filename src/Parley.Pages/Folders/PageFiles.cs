using System.Security.Cryptography;
using System.Text;

namespace Parley.Pages;

/// <summary>The names of the files of a dossier that has many. They rest on what they show, not on its number, so that a new report changes no other's.</summary>
public static class PageFiles
{
    /// <summary>The page of contents.</summary>
    public const string Index = "index.html";

    /// <summary>The folder of the negotiations' pages.</summary>
    public const string Talks = "talks";

    /// <summary>The folder of the reports' texts.</summary>
    public const string Reports = "reports";

    /// <summary>A report's page, from the dossier's folder.</summary>
    public static string Report(string document) => $"{Reports}/{Short(document)}.html";

    /// <summary>The page of a row of agreements, named after its first report.</summary>
    public static string Row(string firstReport) => $"{Talks}/{Short(firstReport)}.html";

    internal static string Said(string firstReport, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Talks}/{Short(firstReport)}-said-{number}.html");

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));
}
