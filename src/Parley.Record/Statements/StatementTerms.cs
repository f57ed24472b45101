using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says on which terms something was said.</summary>
internal static class StatementTerms
{
    public static AttributionTerms Of(AnnotatedDocument document, Attribution attribution, Entity? speaker)
    {
        if (attribution.Class == CueClass.Hearsay)
            return attribution.Rule is "said-to-have" or "it-is-said" ? AttributionTerms.Unattributed : AttributionTerms.Media;
        if (speaker is null)
            return attribution.Source is { } source ? Unresolved(document, attribution, source) : AttributionTerms.Unattributed;
        if (speaker.IsOutlet)
            return AttributionTerms.Media;
        if (speaker.Terms is { } terms)
            return terms;
        return speaker.Kind switch
        {
            ActorKind.Person => AttributionTerms.OnRecord,
            // Two named people who speak together.
            ActorKind.Group when speaker.IsDescribed => AttributionTerms.OnRecord,
            _ => AttributionTerms.Institution,
        };
    }

    // A name that is printed as the speaker's is on the record, whoever it is; "the Freight Board" is a body, "he" somebody who was named before.
    private static AttributionTerms Unresolved(AnnotatedDocument document, Attribution attribution, TextSpan source)
    {
        if (attribution.Rule is "label" or "signed-quotation")
            return AttributionTerms.OnRecord;
        var (first, last) = (document.TokenAt(source.Start), document.TokenAt(source.End - 1));
        if (first == last && document.TextOf(first) is var word && (word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("she", StringComparison.OrdinalIgnoreCase)))
            return AttributionTerms.OnRecord;
        return last > first && document.TagOf(first) == WordTag.Determiner && document.TagOf(last) == WordTag.Name ? AttributionTerms.Institution : AttributionTerms.Background;
    }
}
