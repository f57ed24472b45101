using System.Text;
using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

/// <summary>Short cuts for tests that read one page.</summary>
internal static class Pages
{
    private static readonly DocumentReader Reader = new();

    public static DocumentResult Result(string text, SourceFormat format = SourceFormat.Text) => Result(Encoding.UTF8.GetBytes(text), format);

    public static DocumentResult Result(byte[] bytes, SourceFormat format = SourceFormat.Unknown) =>
        Reader.Read(new SourceItem { Name = "page", Bytes = bytes, Format = format });

    public static Document Read(string text, SourceFormat format = SourceFormat.Text)
    {
        var document = Result(text, format).Document;
        Assert.NotNull(document);
        document.Check();
        return document;
    }

    public static string[] Of(this Document document, BlockKind kind) =>
        [.. document.Blocks.Where(block => block.Kind == kind).SelectMany(block => block.Span.Quote(document.Text).Split('\n'))];
}
