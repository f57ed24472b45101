using Parley.Model;

namespace Parley.Pages;

/// <summary>Statements that would make a page too long to read, on pages of their own.</summary>
internal sealed class SaidPages(Dossier dossier, EvidenceIndex evidence, string firstReport)
{
    /// <summary>How many statements one page has at most.</summary>
    public const int Most = 500;

    private readonly List<PageFile> _files = [];

    public IReadOnlyList<PageFile> Files => _files;

    public static bool AreNeeded(NegotiationView view) => view.Speakers.Sum(speaker => speaker.Statements.Length) > Most;

    /// <summary>Writes the statements on further pages, and the list of them here.</summary>
    public void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Element("p", $"Statements by speaker, on pages of {Most}.", "note").Open("ul", "listing");
        foreach (var chunk in Chunks(view.Speakers))
        {
            var file = PageFiles.Said(firstReport, _files.Count + 1);
            _files.Add(new(file, Render(view, chunk, file)));
            html.Open("li").Open("a").Attribute("href", LocalPage.From(PageFiles.Talks, file)).Quoted(NamesOf(chunk)).Close("a");
            html.Text(" ").Element("span", NumberWords.Count(chunk.Sum(one => one.Statements.Length), "statement", "statements"), "muted").Close("li");
        }
        html.Close("ul");
    }

    // A speaker who said more than a page holds goes on on the next.
    private static IEnumerable<List<SpeakerRecord>> Chunks(List<SpeakerRecord> speakers)
    {
        var chunk = new List<SpeakerRecord>();
        var room = Most;
        foreach (var speaker in speakers)
        {
            for (var from = 0; from < speaker.Statements.Length;)
            {
                var count = Math.Min(room, speaker.Statements.Length - from);
                chunk.Add(count == speaker.Statements.Length ? speaker : speaker with { Statements = speaker.Statements.Slice(from, count) });
                (from, room) = (from + count, room - count);
                if (room > 0)
                    continue;
                yield return chunk;
                (chunk, room) = ([], Most);
            }
        }
        if (chunk.Count > 0)
            yield return chunk;
    }

    private static string NamesOf(List<SpeakerRecord> speakers)
    {
        var (first, last) = (speakers[0].Speaker ?? "Nobody named", speakers[^1].Speaker ?? "Nobody named");
        return first == last ? first : $"{first} to {last}";
    }

    private string Render(NegotiationView view, List<SpeakerRecord> speakers, string file)
    {
        var part = new NegotiationView { Negotiation = view.Negotiation, Anchor = "said", SectionLevel = 2 };
        part.Speakers.AddRange(speakers);
        var page = new PageContext(new HtmlWriter(), dossier, evidence);
        PageFrame.Plain(page, $"{view.Name}: what was said", () =>
        {
            page.Html.Open("p", "kicker").Open("a").Attribute("href", LocalPage.From(PageFiles.Talks, PageFiles.Row(firstReport))).Text("Back to the negotiation").Close("a").Close("p");
            page.Html.Open("h1").Quoted(view.Name).Text(": what was said").Close("h1");
        }, () => StatementsSection.WriteAll(page, part));
        return page.Html.ToString();
    }
}
