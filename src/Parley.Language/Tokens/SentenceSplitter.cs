using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Language;

/// <summary>Puts tokens into sentences and paragraphs. A block's end, a line's end in unwrapped text and an empty line always end a sentence.</summary>
public sealed class SentenceSplitter : IAnnotator
{
    // "...'" and ")": more closing marks than these in a row are noise, and must not make the scan quadratic.
    private const int MaxClosers = 4;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters =
        Lexicon.Words("sentence-starters", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _neverLast = Lexicon.Table("abbreviations").Rows
        .Where(row => row[1] == "no").Select(row => row[0] + ".").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Name => "sentences";

    public Layers Requires => Layers.Tokens;

    public Layers Provides => Layers.Sentences;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var wrapped = LineWrapping.IsWrapped(document.Text);
        var blocks = new BlockCursor(document.Document);
        var hasBlocks = document.Document.Blocks.Length > 0;
        var (first, paragraph) = (0, 0);
        var tokens = document.Tokens.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (hasBlocks)
                blocks.MoveTo(tokens[i].Span.Start);
            var isLast = i + 1 == tokens.Length;
            var isBreak = isLast || hasBlocks && blocks.Parts(tokens[i + 1].Span.Start) || (tokens[i + 1].Flags & TokenFlags.LineStart) != 0 && IsLineBreak(document, i + 1, wrapped);
            // Nearly every token is a word or a comma, and is passed over here.
            if (!isBreak && ((tokens[i].Flags & TokenFlags.MayEnd) == 0 || !EndsSentence(document, i)))
                continue;
            sentences.Add(new Sentence(document.SpanOf(first, i + 1), first, i + 1, paragraph, blocks.Kind));
            first = i + 1;
            paragraph += isBreak ? 1 : 0;
        }
        document.Sentences = sentences.ToImmutable();
    }

    private static bool IsLineBreak(AnnotatedDocument document, int token, bool wrapped) =>
        !wrapped || LineWrapping.IsParagraphBreak(document.Text, document.Tokens[token - 1].Span.End, document.Tokens[token].Span.Start);

    private bool EndsSentence(AnnotatedDocument document, int token)
    {
        var last = LastBeforeClosers(document, token);
        if (last < 0 || IsCloser(document, token + 1) || !CanBegin(document, token + 1))
            return false;
        var text = document.TextOf(last);
        if (text is "." or "!" or "?" or "\u2026" || text is ['.', '.', ..] && last < token)
            return true;
        // An abbreviation that ends in a full stop: "... in the U.S. The two sides ..."
        return text.Length > 1 && text[^1] == '.' && text[0] != '.' && !_neverLast.Contains(text) && _starters.Contains(document.TextOf(token + 1));
    }

    // Closing quotation marks and brackets behind the full stop belong to the sentence.
    private static int LastBeforeClosers(AnnotatedDocument document, int token)
    {
        for (var closers = 0; closers < MaxClosers && token >= 0 && IsCloser(document, token); closers++)
            token--;
        return token;
    }

    private static bool IsCloser(AnnotatedDocument document, int token)
    {
        if (token >= document.Tokens.Length || (document.Tokens[token].Flags & TokenFlags.Attached) == 0)
            return false;
        return (document.Tokens[token].Flags & TokenFlags.CloseQuote) != 0 || document.TextOf(token) is ")" or "]" or "'" or "\u2019";
    }

    private static bool CanBegin(AnnotatedDocument document, int token)
    {
        var next = document.Tokens[token];
        if ((next.Flags & TokenFlags.Attached) != 0 && (next.Flags & TokenFlags.OpenQuote) == 0)
            return next.IsCapital && !next.IsPossessive && document.TextOf(token - 1) is "." or "!" or "?" && document.Tokens[token - 1].Span.Length == 1;
        return next.IsCapital || next.IsNumber || next.IsWord && Hangul.Is(document.Text[next.Span.Start]) || (next.Flags & (TokenFlags.OpenQuote | TokenFlags.Symbol)) != 0
            || !next.IsWord && document.TextOf(token) is "(" or "[" or "\u2018" or "'" or "\u2014" or "--" or "-" or "\u2022";
    }
}
