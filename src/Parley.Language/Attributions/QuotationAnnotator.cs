using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Finds words in quotation marks, paragraph by paragraph; forgives marks that are missing.</summary>
public sealed class QuotationAnnotator : IAnnotator
{
    private const int MaxScareWords = 4;
    private const int MaxSingleQuoted = 60;

    public string Name => "quotations";

    public Layers Requires => Layers.Tokens | Layers.Sentences;

    public Layers Provides => Layers.Quotations;

    public void Annotate(AnnotatedDocument document, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = ImmutableArray.CreateBuilder<Quotation>();
        for (var s = 0; s < document.Sentences.Length;)
        {
            var first = s;
            while (s < document.Sentences.Length && document.Sentences[s].Paragraph == document.Sentences[first].Paragraph)
                s++;
            Paragraph(document, document.Sentences[first].FirstToken, document.Sentences[s - 1].EndToken, found);
        }
        document.Quotations = found.ToImmutable();
    }

    private static void Paragraph(AnnotatedDocument document, int first, int end, ImmutableArray<Quotation>.Builder found)
    {
        var open = -1;
        var any = false;
        for (var i = first; i < end; i++)
        {
            var flags = document.FlagsOf(i);
            if ((flags & TokenFlags.OpenQuote) != 0)
            {
                // A second opening mark: the first quotation was never closed.
                if (open >= 0)
                    Add(document, open, i, closed: false, found);
                (open, any) = (i, true);
            }
            else if ((flags & TokenFlags.CloseQuote) != 0)
            {
                if (open >= 0)
                    Add(document, open, i, closed: true, found);
                else if (!any && i > first + 2)
                    AddUnopened(document, first, i, found);
                (open, any) = (-1, true);
            }
            else if (open < 0 && SingleQuoted(document, i, end) is var close and > 0)
            {
                Add(document, i, close, closed: true, found);
                i = close;
            }
        }
        if (open >= 0)
            Add(document, open, end, closed: false, found);
    }

    // The opening mark was lost: the quotation begins with the paragraph.
    private static void AddUnopened(AnnotatedDocument document, int first, int close, ImmutableArray<Quotation>.Builder found)
    {
        var inner = document.SpanOf(first, close);
        found.Add(new(new(inner.Start, document.Tokens[close].Span.End), inner, IsScare: false));
    }

    private static void Add(AnnotatedDocument document, int open, int end, bool closed, ImmutableArray<Quotation>.Builder found)
    {
        if (end <= open + 1)
            return;
        var inner = document.SpanOf(open + 1, end);
        var span = closed ? new TextSpan(document.Tokens[open].Span.Start, document.Tokens[end].Span.End) : new(document.Tokens[open].Span.Start, inner.End);
        found.Add(new(span, inner, IsScare(document, open, end)));
    }

    // A word or a few in marks, no clause set off by a comma: "a 'No' vote".
    private static bool IsScare(AnnotatedDocument document, int open, int end)
    {
        var words = 0;
        for (var i = open + 1; i < end; i++)
            words += document.Tokens[i].IsWord || document.Tokens[i].IsNumber ? 1 : 0;
        return words <= MaxScareWords && !document.Tokens[end - 1].IsPunctuation && (open == 0 || document.TextOf(open - 1) is not ("," or ":"));
    }

    // Single marks where a headline or a British paper has them: opening before a word, closing behind one.
    private static int SingleQuoted(AnnotatedDocument document, int open, int end)
    {
        if (document.TextOf(open) is not ("'" or "\u2018") || (document.FlagsOf(open) & (TokenFlags.Attached | TokenFlags.Possessive)) != 0
            || open + 1 >= end || (document.FlagsOf(open + 1) & TokenFlags.Attached) == 0)
            return -1;
        var limit = Math.Min(end, open + MaxSingleQuoted);
        for (var i = open + 2; i < limit; i++)
        {
            if (document.TextOf(i) is "'" or "\u2019" && (document.FlagsOf(i) & TokenFlags.Attached) != 0
                && (i + 1 >= end || (document.FlagsOf(i + 1) & TokenFlags.Attached) == 0 || document.Tokens[i + 1].IsPunctuation))
                return i;
        }
        return -1;
    }
}
