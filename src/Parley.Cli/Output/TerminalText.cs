using System.Text;

namespace Parley.Cli;

/// <summary>Makes words of a report safe to show: nothing in them may steer a terminal or break a line of a table.</summary>
internal static class TerminalText
{
    /// <summary>Without control characters and without characters that turn the direction of what follows.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c))
                clean.Append(' ');
            else if (!IsDirection(c))
                clean.Append(c);
        }
        return clean.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> Unsafe = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c)]);

    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
