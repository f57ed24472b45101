namespace Parley.Sources;

/// <summary>The <c>articleBody</c> of structured data as paragraphs: its lines, or, where it is one long line, groups of sentences as they stand.</summary>
internal static class StructuredBody
{
    private const int MaxTags = 50_000;

    public static IEnumerable<string> Paragraphs(string body)
    {
        foreach (var line in WithoutTags(body).Split(['\n', '\r', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (TextNormalizer.NormalizeWithEntities(line) is { Length: > 0 } paragraph)
                yield return paragraph;
        }
    }

    // Some sites leave their markup in it; a tag ends a line.
    private static string WithoutTags(string body)
    {
        if (!body.Contains('<', StringComparison.Ordinal))
            return body;
        var text = new System.Text.StringBuilder(body.Length);
        for (var (at, tags) = (0, 0); at < body.Length;)
        {
            var open = tags++ < MaxTags ? body.IndexOf('<', at) : -1;
            var close = open < 0 || open + 1 == body.Length || !(char.IsAsciiLetter(body[open + 1]) || body[open + 1] is '/' or '!') ? -1 : body.IndexOf('>', open);
            if (close < 0)
            {
                text.Append(body, at, (open < 0 ? body.Length : open + 1) - at);
                at = open < 0 ? body.Length : open + 1;
                continue;
            }
            text.Append(body, at, open - at);
            text.Append(body.AsSpan(open, close - open).StartsWith("<a", StringComparison.OrdinalIgnoreCase) || body.AsSpan(open, close - open).StartsWith("</a", StringComparison.OrdinalIgnoreCase) ? "" : "\n");
            at = close + 1;
        }
        return text.ToString();
    }
}
