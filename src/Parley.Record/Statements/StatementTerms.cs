using System.Collections.Frozen;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says on which terms something was said.</summary>
internal static class StatementTerms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Papers = RecordLexicon.Set(RecordLexicon.Table("papers").Rows.Select(row => row[0]));

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
        return IsPaper(document, first, last) || NamesBody(document, first, last) ? AttributionTerms.Institution : AttributionTerms.Background;
    }

    // "a term sheet initialled on Monday", "correspondence": the first noun of the phrase that none follows.
    private static bool IsPaper(AnnotatedDocument document, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (document.TagOf(i) is not (WordTag.Noun or WordTag.Nouns) || i < last && document.TagOf(i + 1) is WordTag.Noun or WordTag.Nouns or WordTag.PossessiveMark)
                continue;
            return Papers.Contains(document.TextOf(i));
        }
        return false;
    }

    // "the Freight Board", "Harbour Statistics": capitals and nothing else.
    private static bool NamesBody(AnnotatedDocument document, int first, int last)
    {
        if (first == last || document.TagOf(last) != WordTag.Name)
            return false;
        for (var i = document.TagOf(first) == WordTag.Determiner ? first + 1 : first; i <= last; i++)
        {
            if (document.TagOf(i) != WordTag.Name)
                return document.TagOf(first) == WordTag.Determiner;
        }
        return true;
    }
}
