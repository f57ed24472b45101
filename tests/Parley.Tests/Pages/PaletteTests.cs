using System.Globalization;
using Parley.Pages;

namespace Parley.Tests.Pages;

/// <summary>Contrast as WCAG 2.2 measures it, for both themes: 4.5 for text, 3 for lines that mean something.</summary>
public class PaletteTests
{
    private static readonly string[] Texts = ["ink", "soft", "link", "good", "warn", "s0", "s1", "s2", "s3", "s4", "s5", "s6"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Colours_AreLegible(int theme)
    {
        var colours = Themes()[theme];
        var pairs = Texts.SelectMany(text => (string[])["paper", "sheet", "wash"], (text, ground) => (text, ground, least: 4.5))
            .Concat(new[] { "mark", "fig", "said" }.SelectMany(ground => (string[])["ink", "soft"], (ground, text) => (text, ground, least: 4.5)))
            .Concat(new[] { "fig", "said", "paper" }.Select(ground => (text: "mark-edge", ground, least: 3.0)));
        Assert.Empty(pairs
            .Select(pair => (pair, contrast: Contrast(colours[pair.text], colours[pair.ground])))
            .Where(measured => measured.contrast < measured.pair.least)
            .Select(measured => string.Create(CultureInfo.InvariantCulture, $"{measured.pair.text} on {measured.pair.ground}: {measured.contrast:0.00}")));
    }

    // Light first, then dark: the first two blocks of variables in the style sheet.
    private static List<Dictionary<string, string>> Themes() =>
        [.. PageAsset.Load("page.css").Text.Split(":root {").Skip(1).Take(2).Select(block => block[..block.IndexOf('}', StringComparison.Ordinal)]
            .Split(';').Select(line => line.Split(':')).Where(parts => parts.Length == 2 && parts[1].Trim().StartsWith('#'))
            .ToDictionary(parts => parts[0].Trim()[2..], parts => parts[1].Trim()))];

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 1, 3, 5 }.Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
