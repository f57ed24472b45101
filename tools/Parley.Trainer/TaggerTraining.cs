using Parley.Language;

namespace Parley.Trainer;

/// <summary>Teaches parts of speech: sentence by sentence, each decision beside the tags that the tagger itself has just given.</summary>
internal static class TaggerTraining
{
    [ThreadStatic]
    private static WordTag[]? t_tags;

    public static TrainingTable Train(IReadOnlyList<CorpusDocument> documents, WordKnowledge words, int bits, int rounds)
    {
        var table = new TrainingTable(bits, WordTags.Choices);
        var work = Sentences.Of(documents);
        var forms = documents.ToDictionary(document => document, document => TokenForms.Of(document.Annotated, words));
        var order = new Order(1);
        for (var round = 0; round < rounds; round++)
        {
            order.Shuffle(work);
            foreach (var (document, sentence) in work)
                Sentence(document, forms[document], sentence, table);
        }
        table.Average();
        return table;
    }

    private static void Sentence(CorpusDocument document, TokenForms forms, Sentence sentence, TrainingTable table)
    {
        var annotated = document.Annotated;
        var tags = t_tags is { } kept && kept.Length >= annotated.Tokens.Length ? kept : t_tags = new WordTag[annotated.Tokens.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Max];
        var first = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var tag = WordTagger.Clear(annotated, forms, i);
            if (tag == WordTag.None)
            {
                var count = TagFeatures.FillWords(annotated, forms, sentence.FirstToken, sentence.EndToken, i, features);
                count = TagFeatures.FillTags(annotated, forms, sentence.FirstToken, sentence.EndToken, i, count, first, tags, features);
                tag = (WordTag)table.Best(features[..count]);
                table.Tick();
                if (document.Tags[i] != WordTag.None && document.Tags[i] != tag && (int)document.Tags[i] < WordTags.Choices)
                {
                    table.Add(features[..count], (int)document.Tags[i], 1);
                    table.Add(features[..count], (int)tag, -1);
                }
            }
            tags[i] = tag;
            first = WordTagger.Begins(annotated, i, first, tag);
        }
    }
}
