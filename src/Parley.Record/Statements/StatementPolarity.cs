using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Whether a statement affirms, denies or declines, where more than the cue says it.</summary>
internal sealed class StatementPolarity
{
    private const int MaxDismissal = 12;
    private const int MaxNeither = 5;

    private readonly PhraseTable<string> _dismissals = new(RecordLexicon.Table("dismissals").Rows.Select(row => (row[0], row[0])));

    public Polarity Of(AnnotatedDocument document, Attribution attribution) => attribution.Polarity switch
    {
        Polarity.Deny when IsNeither(document, attribution) => Polarity.Decline,
        Polarity.Affirm when attribution.Class == CueClass.Speech && IsDismissal(document, attribution) => Polarity.Deny,
        _ => attribution.Polarity,
    };

    // neither-nor: "would neither confirm nor deny the report" declines.
    private static bool IsNeither(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Cue.IsEmpty)
            return false;
        var cue = document.TokenAt(attribution.Cue[^1].End - 1);
        for (var token = cue; token > Math.Max(0, cue - MaxNeither); token--)
        {
            if (document.Is(token, "neither"))
                return document.Is(cue - 1, "nor") || document.Is(cue + 1, "nor");
        }

        return false;
    }

    // dismissal: "called the figure imaginary", "that is pure speculation": short, and nothing negates it.
    private bool IsDismissal(AnnotatedDocument document, Attribution attribution)
    {
        var (tokens, found) = (0, false);
        foreach (var span in attribution.Content)
        {
            for (var token = document.TokenAt(span.Start); token < document.Tokens.Length && document.Tokens[token].Span.Start < span.End; token++)
            {
                if (++tokens > MaxDismissal || document.Is(token, "no") || document.Is(token, "n't") || document.Is(token, "not") && !_dismissals.TryMatch(document, token, document.Tokens.Length, out _, out _))
                    return false;
                if (!found && _dismissals.TryMatch(document, token, document.Tokens.Length, out _, out var length))
                    (found, token, tokens) = (true, token + length - 1, tokens + length - 1);
            }
        }

        return found;
    }
}
