using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>A report on the page: its number, its text, and the places in it that the page points at.</summary>
internal sealed class ReportEntry
{
    private readonly Dictionary<string, Mark> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    /// <param name="number">From 1, in the dossier's order.</param>
    /// <param name="report">As the dossier lists it.</param>
    /// <param name="reading">Null where it is missing, or where its text has no room on the page.</param>
    /// <param name="page">Where it has a page of its own, the way there.</param>
    public ReportEntry(int number, DossierReport report, Reading? reading, string? page = null)
    {
        Number = number;
        Page = page;
        Report = report;
        Reading = reading;
        if (reading is not null)
            Index(reading);
    }

    public int Number { get; }

    public DossierReport Report { get; }

    public Reading? Reading { get; }

    /// <summary>What a reader should know of how it was read.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The page that has its text; null where that is the page itself.</summary>
    public string? Page { get; }

    public string Anchor => Page is null ? "r" + Number.ToString(CultureInfo.InvariantCulture) : "report";

    /// <summary>The address of one of its anchors.</summary>
    public string Address(string anchor) => Page is null ? "#" + anchor : anchor == Anchor ? Page : Page + "#" + anchor;

    /// <summary>"R3": how print and footnotes name it.</summary>
    public string ShortName => "R" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Outlet and date, or as much of them as is known.</summary>
    public string Name => Report.Published is { } date ? $"{Outlet}, {EdtfWords.WhenShort(date)}" : Outlet;

    public string Outlet => Report.Outlet ?? "Report " + Number.ToString(CultureInfo.InvariantCulture);

    public Fact? Find(string item) => _facts.GetValueOrDefault(item);

    /// <summary>The id of the mark on a stretch of the text; the mark is made where there is none. The report's own id where there is nothing to mark.</summary>
    public string AnchorOf(TextSpan span, MarkKinds kinds) => Add(span, kinds)?.Anchor ?? Anchor;

    /// <summary>The id of the mark on the first place where the text has these words; null where it has not.</summary>
    public string? AnchorOfWords(string words)
    {
        // Its own page marks what was read in it, not what others quote of it.
        if (Page is not null)
            return null;
        var at = Reading is null || words.Length == 0 ? -1 : Reading.Document.Text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? null : AnchorOf(TextSpan.At(at, words.Length), MarkKinds.Quoted);
    }

    /// <summary>All marks, outer ones before the inner ones that begin with them.</summary>
    public List<Mark> Marks()
    {
        var marks = new List<Mark>(_marks.Values);
        marks.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return marks;
    }

    private void Index(Reading reading)
    {
        foreach (var fact in reading.Facts())
        {
            _facts.TryAdd(fact.Id, fact);
            foreach (var evidence in fact.Evidence)
                Add(evidence.Span, KindOf(fact));
            // A page of its own does not know what others point at: all of it that they can.
            if (Page is not null && fact is Statement { Content.IsDefaultOrEmpty: false } statement)
            {
                foreach (var content in statement.Content)
                    Add(content.Span, MarkKinds.Quoted);
            }
        }
    }

    private Mark? Add(TextSpan span, MarkKinds kinds)
    {
        if (Reading is null || span.End > Reading.Document.Text.Length)
            return null;
        var trimmed = span.Trim(Reading.Document.Text);
        if (trimmed.IsEmpty)
            return null;
        var anchor = Page is null ? string.Create(CultureInfo.InvariantCulture, $"r{Number}-{trimmed.Start}-{trimmed.End}") : string.Create(CultureInfo.InvariantCulture, $"m{trimmed.Start}-{trimmed.End}");
        if (!_marks.TryGetValue(anchor, out var mark))
            _marks.Add(anchor, mark = new Mark(trimmed, anchor));
        mark.Kinds |= kinds;
        return mark;
    }

    private static MarkKinds KindOf(Fact fact) => fact switch
    {
        Figure => MarkKinds.Figure,
        Statement => MarkKinds.Statement,
        Round => MarkKinds.Round,
        Agreement => MarkKinds.Agreement,
        Deadline => MarkKinds.Deadline,
        TimeExpression => MarkKinds.Date,
        _ => MarkKinds.Actor,
    };
}
