using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>Puts a token layer onto Parley's tokens: "don't" is one here and two there, "13-percent" three here and one there.</summary>
internal static class LayerAlignment
{
    public static void Apply(CorpusDocument document, List<LayerToken> layer)
    {
        document.HasLayer = true;
        var tokens = document.Annotated.Tokens;
        var map = CodePointMap.For(document.Annotated.Text);
        var (groups, owner) = Groups(document.Annotated, layer, map);
        var sentenceOf = Sentences(document.Annotated);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (groups[i] is not { Count: > 0 } group)
                continue;
            var word = tokens[i].Span.Quote(document.Annotated.Text);
            var span = map.ToCodePoints(tokens[i].Span);
            if (layer[group[0]].Start == span.Start && layer[group[^1]].End == span.End)
                document.Tags[i] = Tag(word, group, layer);
            var top = group.FirstOrDefault(k => layer[k].Head < 0 || !group.Contains(layer[k].Head), group[0]);
            var head = layer[top].Head < 0 ? -1 : owner[layer[top].Head];
            document.Heads[i] = head == i ? CorpusDocument.UnknownHead : head >= 0 && sentenceOf[head] != sentenceOf[i] ? -1 : head;
            document.Relations[i] = document.Heads[i] == -1 ? Relation.Root : Language.Relations.Parse(layer[top].Relation);
        }
        Names(document, groups, layer);
    }

    // The layer's tokens that each of ours holds; a layer token that ours cut belongs to its last part.
    private static (List<int>[] Groups, int[] Owner) Groups(AnnotatedDocument document, List<LayerToken> layer, CodePointMap map)
    {
        var groups = new List<int>[document.Tokens.Length];
        var owner = new int[layer.Count];
        var i = 0;
        for (var k = 0; k < layer.Count; k++)
        {
            while (i + 1 < document.Tokens.Length && map.ToCodePoints(document.Tokens[i].Span).End < layer[k].End)
                i++;
            owner[k] = i;
            (groups[i] ??= []).Add(k);
        }
        return (groups, owner);
    }

    private static int[] Sentences(AnnotatedDocument document)
    {
        var of = new int[document.Tokens.Length];
        for (var s = 0; s < document.Sentences.Length; s++)
            of.AsSpan(document.Sentences[s].FirstToken, document.Sentences[s].EndToken - document.Sentences[s].FirstToken).Fill(s);
        return of;
    }

    private static WordTag Tag(string word, List<int> group, List<LayerToken> layer)
    {
        // "we've", "he'll": a pronoun and a finite verb in one.
        if (group.Count > 1 && layer[group[0]].Tag is "PRP" && layer[group[1]].Tag[0] is 'V' or 'M')
            return WordTag.PronounVerb;
        return TagNames.Simplify(word, layer[group[0]].Tag);
    }

    private static void Names(CorpusDocument document, List<int>[] groups, List<LayerToken> layer)
    {
        var last = "O";
        for (var i = 0; i < groups.Length; i++)
        {
            var name = groups[i] is { Count: > 0 } group ? layer[group[0]].Name : "O";
            var first = name != last;
            document.Names[i] = name switch
            {
                "PERSON" => first ? NameClass.PersonFirst : NameClass.PersonMore,
                "ORGANIZATION" => first ? NameClass.OrganisationFirst : NameClass.OrganisationMore,
                "LOCATION" => first ? NameClass.LocationFirst : NameClass.LocationMore,
                "MISC" => first ? NameClass.OtherFirst : NameClass.OtherMore,
                _ => NameClass.None,
            };
            last = name;
        }
    }
}
