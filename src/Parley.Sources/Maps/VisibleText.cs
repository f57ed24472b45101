using System.Net;

namespace Parley.Sources;

/// <summary>The characters of a source that can be seen, markup and white space left out, each with the bytes it stands on.</summary>
internal sealed class VisibleText
{
    private const int MaxEntity = 40;

    private readonly System.Text.StringBuilder _text = new();

    private VisibleText()
    {
    }

    public string Text { get; private set; } = "";

    public List<int> Start { get; } = [];

    public List<int> End { get; } = [];

    public static VisibleText Of(SourceText source, bool isPlain)
    {
        var visible = new VisibleText();
        for (var i = 0; i < source.Text.Length;)
        {
            if (!isPlain && source.Text[i] == '<' && TagEnd(source.Text, i) is > 0 and var end)
                i = end;
            else if (source.Text[i] == '&' && Entity(source.Text, i) is { Length: > 1 } entity)
            {
                visible.Add(WebUtility.HtmlDecode(entity), source.Offsets[i], source.Offsets[i + entity.Length]);
                i += entity.Length;
            }
            else
            {
                visible.Add(source.Text.AsSpan(i, 1), source.Offsets[i], source.Offsets[i + 1]);
                i++;
            }
        }
        visible.Text = visible._text.ToString();
        return visible;
    }

    private void Add(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                continue;
            _text.Append(c);
            Start.Add(start);
            End.Add(end);
        }
    }

    // Behind a tag, a comment, or a script with all that is in it; 0 where the sign stands for itself.
    private static int TagEnd(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?'))
            return 0;
        if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            return After(text, "-->", at + 4);
        foreach (var name in (ReadOnlySpan<string>)["script", "style"])
        {
            if (text.AsSpan(at + 1).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return After(text, $"</{name}", at);
        }
        return After(text, ">", at);
    }

    private static int After(string text, string mark, int at)
    {
        var end = text.IndexOf(mark, Math.Min(at, text.Length), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text.Length : end + mark.Length;
    }

    private static string? Entity(string text, int at)
    {
        var end = text.AsSpan(at, Math.Min(MaxEntity, text.Length - at)).IndexOf(';');
        return end < 0 ? null : text.Substring(at, end + 1);
    }
}
