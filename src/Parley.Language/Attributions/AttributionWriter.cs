using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>Turns a finished reporting clause into an attribution.</summary>
internal static class AttributionWriter
{
    public static Attribution Write(AttributionContext context, CueEvent item)
    {
        var document = context.Document;
        var content = Content(item);
        return new Attribution
        {
            Source = item.HasSource ? document.SpanOf(item.SourceFirst, item.SourceEnd) : null,
            Entity = item.Entity,
            Cue = item.Rule == "free-quotation" ? [] : [document.SpanOf(item.First, item.End), .. item.Cues],
            Content = content,
            Class = item.Class,
            Mode = Mode(context, content),
            Polarity = item.Polarity,
            Via = [.. item.Via],
            Occasion = item.Occasion,
            Confidence = Math.Clamp(item.Confidence, 0.1, 0.99),
            Likelihood = item.Likelihood,
            Rule = item.Rule,
        };
    }

    private static ImmutableArray<TextSpan> Content(CueEvent item)
    {
        item.Content.Sort();
        return [.. item.Content];
    }

    // All in quotation marks, a part, or none.
    private static StatementMode Mode(AttributionContext context, ImmutableArray<TextSpan> content)
    {
        var (quoted, plain) = (0, 0);
        foreach (var span in content)
        {
            for (var i = context.Document.TokenAt(span.Start); i < context.Document.Tokens.Length && context.Document.Tokens[i].Span.Start < span.End; i++)
            {
                if (!context.Document.Tokens[i].IsWord && !context.Document.Tokens[i].IsNumber)
                    continue;
                if (context.IsQuoted(i))
                    quoted++;
                else
                    plain++;
            }
        }
        return quoted == 0 ? StatementMode.Indirect : plain == 0 ? StatementMode.Direct : StatementMode.Mixed;
    }
}
