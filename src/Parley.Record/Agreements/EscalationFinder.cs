using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the rule by which an amount changes: "rising every year in line with prices, by no more than 4 percent".</summary>
internal static class EscalationFinder
{
    public static Escalation? Find(AnnotatedDocument document, AgreementLexicons lexicons, Sentence sentence)
    {
        int? change = null, every = null, index = null, indexEnd = null, cap = null;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!lexicons.Escalations.TryMatch(document, token, sentence.EndToken, out var part, out var length))
                continue;
            switch (part)
            {
                case EscalationPart.Change when every is null: change = token; break;
                case EscalationPart.Every when change is not null: every ??= token; break;
                case EscalationPart.Index when every is not null && index is null: (index, indexEnd) = (token, token + length); break;
                case EscalationPart.Cap when every is not null: cap ??= token; break;
            }
            token += length - 1;
        }
        if (change is not { } first || every is null)
            return null;
        var end = ClauseEnd(document, sentence, Math.Max(indexEnd ?? 0, every.Value) + 1);
        var words = document.SpanOf(first, end).Quote(document.Text);
        var most = cap is { } at ? Percent(document, at, sentence.EndToken) : null;
        if (indexEnd is { } follows && follows < end)
            return new Escalation(words, EscalationKind.Index, document.SpanOf(follows, end).Quote(document.Text), null, most);
        return Percent(document, first, end) is { } rate ? new Escalation(words, EscalationKind.Rate, null, rate, most) : null;
    }

    private static int ClauseEnd(AnnotatedDocument document, Sentence sentence, int token)
    {
        var end = token;
        while (end < sentence.EndToken && document.TagOf(end) is not (WordTag.Comma or WordTag.Stop or WordTag.Colon))
            end++;
        return Math.Min(Math.Max(end, token), sentence.EndToken);
    }

    private static decimal? Percent(AnnotatedDocument document, int first, int end)
    {
        foreach (var quantity in QuantityIndex.In(document, document.SpanOf(first, end)))
        {
            if (quantity.Kind == QuantityKind.Percent)
                return quantity.Value;
        }
        return null;
    }
}
