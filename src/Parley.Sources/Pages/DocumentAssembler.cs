using System.Collections.Immutable;
using System.Text;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Sorted lines to text with blocks, one paragraph a line.</summary>
internal sealed class DocumentAssembler(PageRules rules, Page page)
{
    private const int DatelineReach = 3;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    public (string Text, ImmutableArray<Block> Blocks) Assemble()
    {
        var body = 0;
        foreach (var line in page.Lines)
        {
            if (line.Role == LineRole.Furniture)
                continue;
            if (_text.Length > 0)
                _text.Append('\n');
            var start = _text.Length;
            _text.Append(line.Text);
            // Points listed below the headline do not count.
            if (line.Role == LineRole.Body && (line.Shape.IsProse ? body++ : body) < DatelineReach && page.Facts.Dateline is null && rules.Datelines.Read(line.Text) is { } dateline)
            {
                page.Facts.Dateline = dateline;
                Mark(BlockKind.Dateline, start, start + dateline.Length);
                start = SkipBlanks(line.Text, dateline.Length) + start;
            }
            Mark(KindOf(line.Role), start, _text.Length);
        }
        return (_text.ToString(), _blocks.ToImmutable());
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    // Paragraphs of the body that follow one another are one block; two captions are two.
    private void Mark(BlockKind kind, int start, int end)
    {
        if (start >= end)
            return;
        if (kind == BlockKind.Body && _blocks.Count > 0 && _blocks[^1] is { Kind: BlockKind.Body } last)
            _blocks[^1] = new(kind, new(last.Span.Start, end));
        else
            _blocks.Add(new(kind, new(start, end)));
    }

    private static BlockKind KindOf(LineRole role) => role switch
    {
        LineRole.Headline => BlockKind.Headline,
        LineRole.Caption => BlockKind.Caption,
        LineRole.Byline or LineRole.Outlet => BlockKind.Byline,
        _ => BlockKind.Body,
    };
}
