using System.Xml;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Feeds and sitemaps in XML. No document type is read and nothing is resolved, so no entity can grow or fetch.</summary>
internal sealed class XmlFeed(string name, SourceLimits limits)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly List<FeedEntry> _entries = [];
    private readonly List<string> _sitemaps = [];
    private string? _title;

    public Feed Read(string text, out Diagnostic? trouble)
    {
        trouble = null;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            for (var isAhead = false; isAhead || reader.Read();)
            {
                if (reader.Depth > limits.MaxDepth || _entries.Count + _sitemaps.Count >= limits.MaxEntries)
                {
                    trouble = SourceDiagnostics.TooManyEntries(name, limits.MaxEntries);
                    break;
                }
                isAhead = reader.NodeType == XmlNodeType.Element && Element(reader) && !reader.EOF;
            }
        }
        catch (Exception e) when (e is XmlException or InvalidOperationException)
        {
            trouble = SourceDiagnostics.DamagedFeed(name, e.Message);
        }
        return new(_title, _entries, _sitemaps);
    }

    /// <summary>Whether the reader stands on what follows the element.</summary>
    private bool Element(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "item" or "entry" or "url":
                _entries.Add(Entry(reader));
                break;
            case "sitemap":
                if (Entry(reader).Link is { } link)
                    _sitemaps.Add(link);
                break;
            case "title" when _title is null && reader.Depth <= 2:
                _title = TextNormalizer.NormalizeWithEntities(Text(reader)) is { Length: > 0 } title ? title : null;
                return true;
        }
        return false;
    }

    private static FeedEntry Entry(XmlReader reader)
    {
        var entry = new EntryDraft();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
            return entry.ToEntry();
        var isAhead = false;
        while (isAhead || reader.Read())
        {
            isAhead = false;
            if (reader.Depth <= depth)
                break;
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (entry.TakeLink(reader))
                continue;
            if (!EntryDraft.IsRead(reader))
                continue;
            // Reading the text moves on to what follows the element.
            var (prefix, local) = (reader.Prefix, reader.LocalName);
            var text = Text(reader);
            entry.Take(prefix, local, text);
            isAhead = !reader.EOF && reader.ReadState == ReadState.Interactive;
        }
        return entry.ToEntry();
    }

    // Atom may hold markup as elements; elsewhere it is text.
    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }
        return reader.GetAttribute("type") == "xhtml" ? reader.ReadInnerXml() : Joined(reader);
    }

    private static string Joined(XmlReader reader)
    {
        var text = new System.Text.StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
        }
        reader.Read();
        return text.ToString();
    }
}
