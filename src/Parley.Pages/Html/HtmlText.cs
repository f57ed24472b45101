using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Parley.Pages;

/// <summary>Encodes text for HTML: letters of every script stay readable, all that could be markup does not stay itself.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Control characters have no place in HTML, not even encoded; tab and line feed do.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static void Encode(StringBuilder output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Controls) is >= 0 and var at)
        {
            EncodeClean(output, text[..at]);
            output.Append(Replacement);
            text = text[(at + 1)..];
        }
        EncodeClean(output, text);
    }

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
