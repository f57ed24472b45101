using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Bytes to a clean document. Stateless and safe for all threads. Whatever the bytes are, it does not throw for them: trouble comes back as diagnostics.</summary>
public sealed class DocumentReader
{
    private readonly SourceLimits _limits;
    private readonly Lazy<PageRules> _rules = new(() => new PageRules());
    private readonly Lazy<LanguageDetector> _languages = new(() => new LanguageDetector());

    public DocumentReader(SourceLimits? limits = null) => _limits = limits ?? SourceLimits.Default;

    public DocumentResult Read(SourceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Bytes.IsEmpty)
            return Failed(SourceDiagnostics.Empty(item.Name));
        if (item.Bytes.Length > _limits.MaxBytes)
            return Failed(SourceDiagnostics.TooLarge(item.Name, item.Bytes.Length, _limits.MaxBytes));
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        PageFacts? facts = null;
        var document = item.Clean ? ReadClean(item) : ReadPage(item, diagnostics, out facts);
        if (facts is not null && PageRemarks.Of(item.Name, facts) is { IsEmpty: false } remarks)
        {
            diagnostics.AddRange(remarks);
            document = remarks.Any(remark => remark.Severity == Severity.Error) ? null : document;
        }
        if (document is not null && string.IsNullOrWhiteSpace(document.Text))
        {
            diagnostics.Add(SourceDiagnostics.NoText(item.Name));
            document = null;
        }
        if (document is not null)
            document = WithLanguage(document, diagnostics);
        var updated = facts is null ? null : PublishedDate.Updated(item, facts, document?.Published);
        if (document is not null && updated is { } changed)
            diagnostics.Add(PageRemarks.Updated(item.Name, changed, facts?.UpdatedBasis));
        return new(document, diagnostics.ToImmutable()) { Yearless = document is { Published: null } ? YearlessOf(facts) : null, Strategy = facts?.Strategy, Features = facts is null ? [] : [.. facts.Features], Updated = updated, UpdatedBasis = updated is null ? null : facts?.UpdatedBasis };
    }

    private static YearlessDate? YearlessOf(PageFacts? facts)
    {
        var found = facts?.Yearless ?? (facts?.Dateline?.Date is { Year: 0 } printed ? new(printed.Month, printed.Day, null, PublishedBasis.Dateline, null) : null);
        return found is null ? null : found with { CopyrightYear = facts!.CopyrightYear };
    }

    private static DocumentResult Failed(Diagnostic diagnostic) => new(null, [diagnostic]);

    private static string IdOf(SourceItem item) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(item.Bytes.Span));

    private static Document ReadClean(SourceItem item)
    {
        var text = ByteDecoder.DecodeAsGiven(item.Bytes.Span);
        var published = PublishedDate.Choose(item, new PageFacts());
        return new()
        {
            Id = IdOf(item),
            Source = item.Name,
            Text = text,
            Outlet = item.Outlet,
            Title = item.Title,
            Published = published?.Date,
            PublishedBasis = published?.Basis,
            Blocks = text.Length == 0 ? [] : [new(BlockKind.Body, new(0, text.Length))],
        };
    }

    private Document? ReadPage(SourceItem item, ImmutableArray<Diagnostic>.Builder diagnostics, out PageFacts? facts)
    {
        facts = null;
        var decoded = ByteDecoder.Decode(item.Bytes.Span, item.Charset);
        if (decoded.Text is not { } text)
        {
            diagnostics.Add(decoded.Trouble switch
            {
                DecodingTrouble.Pdf => SourceDiagnostics.Binary(item.Name, "a PDF"),
                DecodingTrouble.Binary => SourceDiagnostics.Binary(item.Name, "binary data"),
                _ => SourceDiagnostics.Undecodable(item.Name),
            });
            return null;
        }
        if (decoded.Encoding is { } encoding)
            diagnostics.Add(SourceDiagnostics.GuessedEncoding(item.Name, encoding));
        if (decoded.Damaged > 0)
            diagnostics.Add(SourceDiagnostics.DamagedText(item.Name, decoded.Damaged));
        var page = FormatSniffer.IsHtml(item, text) ? ReadHtml(item, text, diagnostics) : new Page(TextPage.Read(text), new PageFacts());
        facts = page?.Facts;
        return page is null ? null : Assemble(item, page);
    }

    // Apart, so that the HTML parser is not loaded for plain text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Page? ReadHtml(SourceItem item, string text, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        new HtmlPage(_limits, _rules.Value).Read(item.Name, text, diagnostics);

    private Document Assemble(SourceItem item, Page page)
    {
        new LineSorter(_rules.Value).Sort(page, item.Title);
        var (text, blocks) = new DocumentAssembler(_rules.Value, page).Assemble();
        var facts = page.Facts;
        facts.CopyrightYear = page.Lines.FindLast(line => line.Rule == "copyright" && YearlessDateLines.YearOf(line.Text) is not null) is { } notice ? YearlessDateLines.YearOf(notice.Text) : null;
        var published = PublishedDate.Choose(item, facts);
        var outlet = item.Outlet ?? OutletOf(item, page);
        return new()
        {
            Id = IdOf(item),
            Source = item.Name,
            Text = text,
            Blocks = blocks,
            Outlet = outlet,
            Title = item.Title ?? page.Lines.Find(line => line.Role == LineRole.Headline)?.Text ?? facts.Title,
            Byline = _rules.Value.WriterNames.Best(facts, outlet) ?? facts.LinkedAuthor ?? facts.Reporters,
            Place = facts.Dateline?.Place ?? facts.Place,
            Published = published?.Date,
            PublishedBasis = published?.Basis,
            Language = facts.Language,
        };
    }

    // The agency of the dateline wrote the report; it is the outlet where the page names no other.
    private string? OutletOf(SourceItem item, Page page)
    {
        var facts = page.Facts;
        var outlet = facts.Outlet ?? facts.Masthead ?? SiteNames.Find(facts, _rules.Value, page.Lines, item.Url ?? facts.Address) ?? facts.SignOff?.Name;
        if (outlet is not null || facts.Dateline?.Agency is not { } agency)
            return outlet;
        return _rules.Value.Outlets.Find(agency) is not { } known ? agency : known.IsNamed ? known.Name : null;
    }

    private Document WithLanguage(Document document, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var language = _languages.Value.Detect(document.Text) ?? document.Language;
        if (language is not null && !LanguageDetector.IsEnglish(language))
            diagnostics.Add(SourceDiagnostics.OtherLanguage(document.Source, language));
        return document with { Language = language };
    }
}
