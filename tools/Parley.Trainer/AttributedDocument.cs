using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>A document with what the annotators marked, on Parley's tokens.</summary>
internal sealed class AttributedDocument
{
    private static readonly CueLexicon Lexicon = new();
    private static readonly Auxiliaries Auxiliaries = new();

    private AttributedDocument(CorpusDocument document, ClauseMap map)
    {
        Corpus = document;
        Map = map;
    }

    public CorpusDocument Corpus { get; }

    public ClauseMap Map { get; }

    /// <summary>Tokens that report, each with the annotators' attribution.</summary>
    public SortedDictionary<int, GoldAttribution> Cues { get; } = [];

    public static AttributedDocument Of(CorpusDocument document)
    {
        var context = new AttributionContext(document.Annotated, Lexicon, Auxiliaries);
        var rules = RuleAttributions.Find(context, CancellationToken.None);
        var attributed = new AttributedDocument(document, new ClauseMap(context, new RuleMarks(document.Annotated, rules)));
        foreach (var gold in document.Attributions)
        {
            if (CueToken(document.Annotated, gold, document.Annotated.Words.AsSpan(), document.Annotated.Relations.AsSpan()) is var cue and >= 0)
                attributed.Cues.TryAdd(cue, gold);
        }
        return attributed;
    }

    public CueRole[] Roles(GoldAttribution gold, int first, int end)
    {
        var roles = new CueRole[end - first];
        Mark(gold.Source, CueRole.Source, roles, first);
        Mark(gold.Content, CueRole.Content, roles, first);
        return roles;
    }

    /// <summary>The first full verb of the cue, else its first word: "has said in a statement".</summary>
    public static int CueToken(AnnotatedDocument document, GoldAttribution gold, ReadOnlySpan<WordTag> tags, ReadOnlySpan<Relation> relations)
    {
        var best = -1;
        foreach (var span in gold.Cue)
        {
            for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.Start < span.End; i++)
            {
                var tag = tags[i];
                if (tag is >= WordTag.Base and <= WordTag.Ing && (relations.IsEmpty || relations[i] is not (Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula)))
                    return i;
                if (best < 0 && (document.Tokens[i].IsWord || document.TextOf(i) is ":"))
                    best = i;
            }
        }
        return best;
    }

    private void Mark(IEnumerable<TextSpan> spans, CueRole role, CueRole[] roles, int first)
    {
        var document = Corpus.Annotated;
        foreach (var span in spans)
        {
            for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.Start < span.End; i++)
            {
                if (i >= first && i < first + roles.Length)
                    roles[i - first] = role;
            }
        }
    }
}
