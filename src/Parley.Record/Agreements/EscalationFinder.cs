using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds the rule by which an amount changes: "rising every year in line with prices, by no more than 4 percent".</summary>
internal static class EscalationFinder
{
    private const int MaxGap = 12;
    private const int MaxCap = 8;

    public static Escalation? Find(AnnotatedDocument document, AgreementLexicons lexicons, Grammar grammar, Sentence sentence)
    {
        int? change = null, every = null, index = null, cap = null;
        var isMeasured = false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!lexicons.Escalations.TryMatch(document, token, sentence.EndToken, out var part, out var length))
                continue;
            switch (part)
            {
                case EscalationPart.Change or EscalationPart.Indexed when every is null || change is null:
                    change = token;
                    index = part == EscalationPart.Indexed ? token + length : null;
                    break;
                case EscalationPart.Every: every ??= token; break;
                case EscalationPart.Index when change is not null: index ??= token + length; break;
                case EscalationPart.Cap when change is not null: cap ??= token; break;
                case EscalationPart.Measure when change is { } verb && index is null && token - verb <= MaxGap && Grammar.Is(document, token - 1, grammar.Withs):
                    index = token;
                    isMeasured = true;
                    break;
                case EscalationPart.Measure when index is { } behind && token - behind <= 1: isMeasured = true; break;
            }
            token += length - 1;
        }
        if (change is not { } first)
            return null;
        // "grows with prices": what prices do, they do every year.
        var often = every is { } said && Math.Abs(said - first) <= MaxGap ? said : isMeasured ? first : (int?)null;
        if (often is not { } at || Build(document, sentence, first, at, index, cap) is not { } rule)
            return null;
        return rule.Cap is null && NextCap(document, lexicons, sentence) is { } most ? rule with { Cap = most } : rule;
    }

    // "It grows with prices. The cap is 5 percent."
    private static decimal? NextCap(AnnotatedDocument document, AgreementLexicons lexicons, Sentence sentence)
    {
        var next = document.TokenAt(sentence.Span.End) is var at && at >= sentence.EndToken ? at : sentence.EndToken;
        for (var token = next; token < Math.Min(next + MaxCap, document.Tokens.Length) && document.TagOf(token) != WordTag.Stop; token++)
        {
            if (!lexicons.Escalations.TryMatch(document, token, document.Tokens.Length, out var part, out var length) || part != EscalationPart.Cap)
                continue;
            var end = Math.Min(token + length + 3, document.Tokens.Length);
            foreach (var quantity in QuantityIndex.In(document, document.SpanOf(token, end)))
            {
                if (quantity.Kind is QuantityKind.Percent or QuantityKind.Number or QuantityKind.Count && quantity.Value is > 0 and < 100)
                    return quantity.Value;
            }
        }
        return null;
    }

    private static Escalation? Build(AnnotatedDocument document, Sentence sentence, int change, int every, int? index, int? cap)
    {
        var end = ClauseEnd(document, sentence, Math.Max(index ?? change, every) + 1);
        var words = document.SpanOf(change, end).Quote(document.Text);
        var most = cap is { } at ? Percent(document, at, sentence.EndToken) : null;
        if (index is { } follows && follows < end)
            return new Escalation(words, EscalationKind.Index, document.SpanOf(follows, end).Quote(document.Text), null, most);
        return Percent(document, change, end) is { } rate ? new Escalation(words, EscalationKind.Rate, null, rate, most) : null;
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
