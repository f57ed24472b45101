using Parley.Language;

namespace Parley.Record;

/// <summary>Tells counts that are positions ("reduce its forces to 8,600", "can accept 4,500") from counts of those who are there.</summary>
internal static class CountRule
{
    private const int MaxChangeGap = 8;

    public static bool IsGoverned(ClauseContext clause, int first)
    {
        var document = clause.Document;
        var isEnd = document.Is(first - 1, "to") || document.Is(first - 1, "by") || document.Is(first - 1, "at") || document.Is(first - 1, "from");
        foreach (var hit in clause.Hits)
        {
            if (hit.End > first || hit.Frame.Form is not (FrameForm.Carrier or FrameForm.Verb or FrameForm.Noun) || clause.IsApart(hit.End, first))
                continue;
            var gap = first - hit.End;
            if (isEnd && gap <= MaxChangeGap && hit.Frame.Name == "to change")
                return true;
            if (gap <= 1 && (hit.Frame.Form == FrameForm.Carrier || hit.Frame.Name is "willing" or "pay" or "expected" or "demand noun" or "offer noun"))
                return true;
        }
        return document.Is(first - 1, "the") && document.Is(first - 2, "from");
    }

    /// <summary>"its centrifuges to 2,000": the plural noun right before "to", "by" or "at".</summary>
    public static string? NounBefore(ClauseContext clause, int first)
    {
        var token = first - 2;
        return token >= clause.Sentence.FirstToken && clause.Document.TagOf(token) == WordTag.Nouns ? clause.Document.TextOf(token).ToString().ToLowerInvariant() : null;
    }
}
