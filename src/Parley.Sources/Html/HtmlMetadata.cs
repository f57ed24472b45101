using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.Model;

namespace Parley.Sources;

/// <summary>What a page states about itself in its head: JSON-LD, Open Graph and meta elements, the title.</summary>
internal sealed class HtmlMetadata(PageRules rules)
{
    private const int MaxValue = 500;
    private const int MaxOutlet = 40;

    // Older than the web: an empty date of some program (1970-01-01, 0001-01-01).
    private const int MinYear = 1981;

    private static readonly string[] TitleMarks = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 "];

    private static readonly Dictionary<string, (int Rank, string Field)> Known = Fields();

    private string? _authorField;

    public void Read(IHtmlDocument document, PageFacts facts)
    {
        var found = new Dictionary<string, (int Rank, string Value)>(StringComparer.Ordinal);
        var states = new List<IElement>();
        foreach (var element in document.All)
        {
            if (element.LocalName == "meta")
                ReadMeta(element, found);
            else if (element.LocalName == "link" && element.GetAttribute("rel") is "canonical")
                facts.Address ??= element.GetAttribute("href");
            else if (element.LocalName == "link" && element.GetAttribute("rel") is "next")
                facts.NextAddress ??= element.GetAttribute("href");
            else if (element.LocalName == "script" && element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                JsonLdArticle.Read(element.TextContent, this, facts);
            else if (element.LocalName == "script" && element.GetAttribute("type") is "application/json")
                states.Add(element);
        }
        AddTitle(facts, facts.Title);
        AddTitle(facts, Value(found, "title"));
        facts.Title ??= Value(found, "title");
        facts.Outlet ??= Outlet(Value(found, "outlet"));
        facts.Byline ??= Name(Value(found, "author"));
        SetPublished(facts, Value(found, "published"));
        // Dublin Core's "date" is that of any event in the life of a text.
        facts.Dated = Day(Value(found, "dated"));
        SetUpdated(facts, Value(found, "updated"));
        facts.Language ??= LanguageTag(document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang")) ?? LanguageTag(Value(found, "language"));
        if (facts.Published is null && facts.PagePublished is null)
            facts.PagePublished = ScriptStates.Published(states, this);
        ReadTitle(document.Title, facts);
        // Some programs print the headline wherever a name is asked for.
        if (HeadSorter.IsSame(facts.Title ?? "", facts.Outlet))
            facts.Outlet = null;
    }

    /// <summary>A date of structured data as the day it names, in the zone it is written in; null where it is none.</summary>
    public EdtfDate? Day(string? value)
    {
        if (value is null || value.Length > MaxValue)
            return null;
        var text = value.AsSpan().Trim();
        if (text.Length >= 8 && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact))
            return EdtfDate.FromDay(compact);
        for (var i = 0; i < text.Length; i++)
        {
            if (rules.Dates.TryRead(text, i, out var printed, out _) && printed.ToDay() is { Year: >= MinYear } day)
                return EdtfDate.FromDay(day);
        }
        return text.Length == 7 && EdtfDate.TryParse(text.ToString(), out var month) ? month : null;
    }

    public void SetPublished(PageFacts facts, string? value)
    {
        if (facts.Published is not null || Day(value) is not { } day)
            return;
        facts.Published = day;
        facts.IsUniversalTime = IsUniversalTime(value);
    }

    public void SetUpdated(PageFacts facts, string? value)
    {
        if (facts.Updated is not null || Day(value) is not { } day)
            return;
        (facts.Updated, facts.UpdatedBasis) = (day, PublishedBasis.Metadata);
    }

    // "2020-02-25T02:25:54Z" was the evening before in New York.
    private static bool IsUniversalTime(string? value) =>
        value.AsSpan().Trim() is { Length: > 12 } text
        && (text.EndsWith("Z", StringComparison.Ordinal) || text.EndsWith("+00:00", StringComparison.Ordinal) || text.EndsWith("+0000", StringComparison.Ordinal) || text.EndsWith("GMT", StringComparison.Ordinal));

    /// <summary>A person's name; addresses and account names are none.</summary>
    public static string? Name(string? value)
    {
        if (value is null || value.Length > 200)
            return null;
        var name = TextNormalizer.NormalizeWithEntities(value);
        if (name.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            name = name[3..];
        return name.Length < 2 || name.StartsWith("http", StringComparison.OrdinalIgnoreCase) || name[0] is '@' or '/' || IsPath(name) ? null : name;
    }

    // "AFP/The Ledger" are two names, "staff/jane-doe" is a place on a server.
    private static bool IsPath(string name)
    {
        for (var i = name.IndexOf('/', StringComparison.Ordinal); i >= 0; i = name.IndexOf('/', i + 1))
        {
            if (i + 1 == name.Length || !char.IsUpper(name[i + 1]) && name[i + 1] != ' ')
                return true;
        }
        return false;
    }

    public string? Outlet(string? value)
    {
        if (value is null || value.Length > 100)
            return null;
        var name = TextNormalizer.NormalizeWithEntities(value).TrimStart('@');
        return name.Length == 0 ? null : rules.Outlets.Find(name)?.Name ?? name;
    }

    public static string? LanguageTag(string? value)
    {
        var tag = value?.Trim().Replace('_', '-');
        return tag is { Length: >= 2 and <= 35 } && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(tag[0]) ? tag : null;
    }

    private void ReadMeta(IElement element, Dictionary<string, (int, string)> found)
    {
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
        if (name is not null && name.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase))
            ReadLabelled(element, name, found);
        if (name is null || element.GetAttribute("content") is not { Length: > 0 and <= MaxValue } content || !Known.TryGetValue(name.Trim().ToLowerInvariant(), out var field))
            return;
        if (string.IsNullOrWhiteSpace(content))
            return;
        if (found.TryGetValue(field.Field, out var known) && known.Item1 <= field.Rank)
        {
            // Papers of several writers name each in an element of its own.
            if (known.Item1 == field.Rank && field.Field == "author" && known.Item2.Length < MaxValue && Name(content) is { } other && !known.Item2.Contains(other, StringComparison.OrdinalIgnoreCase))
                found[field.Field] = (field.Rank, $"{known.Item2.Trim()}, {other}");
            return;
        }
        if (field.Field == "author" && Name(content) is null || field.Field is "published" or "updated" or "dated" && Day(content) is null)
            return;
        found[field.Field] = (field.Rank, content);
    }

    // <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">
    private void ReadLabelled(IElement element, string name, Dictionary<string, (int, string)> found)
    {
        var content = element.GetAttribute("content");
        if (content is not { Length: > 0 and <= MaxValue })
            return;
        if (name.StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase) && rules.Bylines.EndsInCue(content))
            _authorField = "twitter:data" + name["twitter:label".Length..];
        else if (string.Equals(name, _authorField, StringComparison.OrdinalIgnoreCase) && Name(content) is { } author)
            found.TryAdd("author", (int.MaxValue, author));
    }

    // "Some headline | Section | The Harbour Ledger": the longest piece is the title, another may be the outlet.
    private void ReadTitle(string? title, PageFacts facts)
    {
        if (string.IsNullOrWhiteSpace(title) || title.Length > MaxValue)
            return;
        var pieces = TextNormalizer.Normalize(title).Split(TitleMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var piece in pieces)
        {
            if (pieces.Length > 1 && !HeadSorter.IsSame(piece, facts.Title))
                facts.Outlet ??= rules.Outlets.Masthead(piece);
        }
        // The outlet's name may be longer than a short headline.
        var longest = pieces.Where(piece => rules.Outlets.Masthead(piece) is null).MaxBy(piece => piece.Length) ?? pieces.MaxBy(piece => piece.Length);
        if (pieces.Length > 1 && pieces[^1] is { Length: <= MaxOutlet } tail && longest != tail)
            (facts.TitleHead, facts.TitleTail) = (pieces[0], tail);
        AddTitle(facts, longest);
        AddTitle(facts, TextNormalizer.Normalize(title));
        facts.Title ??= longest;
    }

    private static void AddTitle(PageFacts facts, string? title)
    {
        if (title is not null && !facts.Titles.Contains(title, StringComparer.OrdinalIgnoreCase))
            facts.Titles.Add(title);
    }

    private static string? Value(Dictionary<string, (int Rank, string Value)> found, string field) =>
        found.TryGetValue(field, out var value) ? TextNormalizer.NormalizeWithEntities(value.Value) : null;

    private static Dictionary<string, (int, string)> Fields()
    {
        var fields = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        var rank = 0;
        foreach (var row in Lexicon.Table("html-meta").Rows)
            fields.TryAdd(row[0], (rank++, row[1]));
        return fields;
    }
}
