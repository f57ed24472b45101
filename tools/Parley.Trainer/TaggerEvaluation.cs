using Parley.Language;

namespace Parley.Trainer;

/// <summary>Accuracy of the tagger that is compiled in, over the tokens that the layer cuts alike.</summary>
internal static class TaggerEvaluation
{
    public static (int Right, int All) Of(IEnumerable<TaggedDocument> corpus)
    {
        var (right, all) = (0, 0);
        foreach (var document in corpus)
        {
            var token = 0;
            foreach (var (_, tag) in document.Sentences.SelectMany(sentence => sentence))
            {
                var given = document.Annotated.TagOf(token++);
                if (tag is null || WordTags.Parse(tag) is var wanted && wanted == WordTag.None)
                    continue;
                all++;
                right += given == wanted ? 1 : 0;
            }
        }
        return (right, all);
    }
}
