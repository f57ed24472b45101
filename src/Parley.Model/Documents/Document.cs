using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Clean text of one report, with marked blocks and what its page states about itself. Never changes after it is made.</summary>
public sealed record Document
{
    private readonly string _text = "";

    /// <summary><c>sha256:</c> and the hash of the source bytes, in hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>Path, address or archive record that the bytes came from.</summary>
    public required string Source { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    /// <summary>The dateline's place, as written.</summary>
    public string? Place { get; init; }

    /// <summary>When the report was published; null where nothing defends a date.</summary>
    public EdtfDate? Published { get; init; }

    public PublishedBasis? PublishedBasis { get; init; }

    /// <summary>BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Headline and body, one paragraph a line, without the page's furniture.</summary>
    public required string Text
    {
        get => _text;
        init => _text = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Sorted, apart from one another, and inside the text.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <exception cref="InvalidFactException">A block lies outside the text, overlaps the one before it or is out of order.</exception>
    public void Check()
    {
        var end = 0;
        foreach (var block in Blocks)
        {
            if (block.Span.Start < end || block.Span.End > Text.Length)
                throw new InvalidFactException($"The {block.Kind} block {block.Span} overlaps the one before it or lies outside the text of {Source}.");
            end = block.Span.End;
        }
    }

    /// <summary>The kind of the block at a position; <see cref="BlockKind.Body"/> where no block is marked.</summary>
    public BlockKind KindAt(int position)
    {
        foreach (var block in Blocks)
        {
            if (block.Span.Contains(position))
                return block.Kind;
        }
        return BlockKind.Body;
    }
}
