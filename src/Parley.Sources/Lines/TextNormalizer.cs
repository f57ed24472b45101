using System.Globalization;
using System.Net;
using System.Text;

namespace Parley.Sources;

/// <summary>One paragraph's characters: runs of white space become one space; what cannot be seen goes; quotation marks and dashes stay as printed.</summary>
internal static class TextNormalizer
{
    /// <summary>The paragraph with stray entities (<c>&amp;lt;</c>) as the characters they stand for.</summary>
    public static string NormalizeWithEntities(string text) =>
        Normalize(text.Contains('&', StringComparison.Ordinal) && text.Contains(';', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text);

    public static string Normalize(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u0085')
            {
                space = result.Length > 0;
                continue;
            }
            if (IsInvisible(c))
                continue;
            if (space)
                result.Append(' ');
            space = false;
            if (!char.IsSurrogate(c))
                result.Append(c);
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                result.Append(c).Append(text[++i]);
            else
                result.Append('\uFFFD');
        }
        return result.ToString();
    }

    // Joiners stay: they are part of emoji and of some scripts' words.
    private static bool IsInvisible(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => true,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.Control,
    };
}
