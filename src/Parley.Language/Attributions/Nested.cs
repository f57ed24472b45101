namespace Parley.Language;

/// <summary>Settles clauses within clauses: a report of a statement passes it on (via), other nesting keeps the outer one.</summary>
internal static class Nested
{
    public static void Settle(AttributionContext context, List<CueEvent> events)
    {
        foreach (var outer in events)
        {
            if (outer.IsDropped || !outer.HasContent)
                continue;
            foreach (var inner in events)
            {
                if (inner == outer || inner.IsDropped || !IsInside(inner, outer))
                    continue;
                if (outer.Class is CueClass.Position or CueClass.Belief || outer.Rule == "infinitive")
                    outer.IsDropped = inner.HasContent && inner.Class is CueClass.Speech or CueClass.Denial;
                else if (outer.IsContentLeft && PassesOn(context, outer) && Fills(inner, outer))
                    PassOn(context, inner, outer);
                else
                    inner.IsDropped = true;
                if (outer.IsDropped)
                    break;
            }
        }
    }

    private static bool IsInside(CueEvent inner, CueEvent outer) =>
        inner.Cue >= outer.ContentFirst && inner.Cue < outer.ContentEnd || inner.LastQuotation >= 0 && inner.LastQuotation == outer.LastQuotation && outer.IsContentLeft && !inner.IsContentLeft && inner.Cue < outer.Cue;

    // "..., the agency reported", "..., according to the agency"
    private static bool PassesOn(AttributionContext context, CueEvent outer) => context.IsOutlet(outer.Entity);

    // The statement passed on is all of what the outer clause has: it begins there, or its content does.
    private static bool Fills(CueEvent inner, CueEvent outer) =>
        inner.HasContent && (inner.ClauseStart <= outer.ContentFirst + 3 || inner.IsContentLeft && inner.ContentFirst <= outer.ContentFirst + 2
            || inner.ContentFirst <= outer.ContentFirst + 3);

    private static void PassOn(AttributionContext context, CueEvent inner, CueEvent outer)
    {
        inner.Via.Add(context.Document.SpanOf(outer.SourceFirst, outer.SourceEnd));
        outer.IsDropped = outer.IsPassedOn = true;
    }
}
