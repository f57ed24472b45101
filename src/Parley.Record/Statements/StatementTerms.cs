using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says on which terms something was said.</summary>
internal static class StatementTerms
{
    public static AttributionTerms Of(Attribution attribution, Entity? speaker)
    {
        if (attribution.Class == CueClass.Hearsay)
            return attribution.Rule is "said-to-have" or "it-is-said" ? AttributionTerms.Unattributed : AttributionTerms.Media;
        if (speaker is null)
            return attribution.Source is null ? AttributionTerms.Unattributed : AttributionTerms.Background;
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
}
