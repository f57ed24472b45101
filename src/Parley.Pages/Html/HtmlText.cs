using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Parley.Pages;

/// <summary>Encodes text for HTML: letters of every script stay readable, all that could be markup does not stay itself.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Encode(StringBuilder output, ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsControl(text[i]))
                continue;
            EncodeClean(output, text[start..i]);
            output.Append(Replacement);
            start = i + 1;
        }
        EncodeClean(output, text[start..]);
    }

    // Control characters have no place in HTML, not even encoded; tab and line feed do.
    private static bool IsControl(char c) => c < ' ' && c != '\t' && c != '\n' || c == '\u007F';

    private static void EncodeClean(StringBuilder output, ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[512];
        while (!text.IsEmpty)
        {
            Encoder.Encode(text, buffer, out var consumed, out var written);
            output.Append(buffer[..written]);
            text = text[consumed..];
        }
    }
}
