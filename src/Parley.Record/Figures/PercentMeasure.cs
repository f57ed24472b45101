using Parley.Model;

namespace Parley.Record;

/// <summary>Says whether a bare percentage is a part of something or a change, where its own words do not.</summary>
internal static class PercentMeasure
{
    private const int MaxNoun = 7;

    /// <param name="clause">The sentence.</param>
    /// <param name="before">The percentage before it in the sentence; null where there is none.</param>
    /// <param name="frame">What the words around it make of it.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="end">The token behind its last.</param>
    public static Measure Of(ClauseContext clause, FigureCandidate? before, FigureFrame frame, int first, int end)
    {
        var document = clause.Document;
        // "48 percent went into wages, 36 percent into construction".
        if (Grammar.Is(document, end, clause.Grammar.Went) && Grammar.Is(document, end + 1, clause.Grammar.Into))
            return Measure.Share;
        if (before is { Measure: Measure.Share } && Grammar.Is(document, end, clause.Grammar.Into))
            return Measure.Share;
        // "one side proposed a cut of 24 percent, the other 20": a cut too.
        if (before is not null && frame.Rule == GappedClause.Rule)
            return before.Measure;
        // "its share, by her reckoning 42 percent".
        for (var token = first - 1; token >= Math.Max(first - MaxNoun, clause.Sentence.FirstToken); token--)
        {
            if (Grammar.Is(document, token, clause.Grammar.ShareNouns))
                return IsChanged(clause, token) ? Measure.Level : Measure.Share;
            if (document.Is(token, ";") || clause.Grammar.Breaks.Contains(document.TextOf(token)))
                break;
        }

        // Among employers and workers what is asked for and offered in per cent is a rise.
        return frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Agreed && frame.Hit is not null && clause.Report.Sides.IsAboutWages ? Measure.Increase : Measure.Level;
    }

    // "raise its share by 8 percent".
    private static bool IsChanged(ClauseContext clause, int noun) =>
        clause.Hits.Exists(hit => hit.Frame is { Form: FrameForm.Carrier, Role: null } && hit.End <= noun && noun - hit.End <= 3);
}
