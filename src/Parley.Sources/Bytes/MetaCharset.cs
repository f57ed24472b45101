using System.Text;

namespace Parley.Sources;

/// <summary>The encoding that a page states in its head: <c>&lt;meta charset="euc-kr"&gt;</c>, in a content type, or in an XML declaration.</summary>
internal static class MetaCharset
{
    private const int HeadBytes = 4096;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        return Find(head, "charset") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? Find(head, "encoding") : null);
    }

    private static Encoding? Find(string head, string name)
    {
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = head.AsSpan(at + name.Length).TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart(" \"'");
        var end = 0;
        while (end < rest.Length && end < 40 && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '_'))
            end++;
        return end == 0 ? null : CodePages.Find(rest[..end].ToString());
    }
}
