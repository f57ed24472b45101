namespace Parley.Language;

/// <summary>Keeps the spans of a sentence apart: a hedge or noun that two quantities claim stays with the first.</summary>
internal static class SpanPass
{
    public static void Run(List<QuantityDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            var (before, draft) = (drafts[i - 1], drafts[i]);
            if (draft.First >= before.End)
                continue;
            // "4,000 to 5,000 people": the noun stands behind the second number.
            if (before.End > draft.NumberFirst)
                before.End = Math.Max(before.NumberEnd, Math.Min(before.End, draft.First));
            if (draft.First < before.End)
                draft.First = Math.Min(before.End, draft.NumberFirst);
            if (draft.NumberFirst < before.End)
                draft.IsDropped = true;
        }
    }
}
