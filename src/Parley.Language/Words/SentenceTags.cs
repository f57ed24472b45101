using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>The parts of speech of a document, worked out sentence by sentence when first asked for: many sentences have no figure or date, and are never asked about.</summary>
internal sealed class SentenceTags(AnnotatedDocument document, LanguageModel model)
{
    private readonly WordTag[] _tags = new WordTag[document.Tokens.Length];

    /// <summary>What is known of single words.</summary>
    public WordKnowledge Knowledge => model.Words;

    /// <summary>The tag of a token of the document.</summary>
    public WordTag this[int token]
    {
        get
        {
            // No token is tagged None, so None says that its sentence has not been read yet.
            if (_tags[token] == WordTag.None && document.SentenceOf(token) is { } sentence)
                WordTagger.Tag(document, model.Tags, sentence, _tags);
            return _tags[token];
        }
    }

    /// <summary>Those of all tokens.</summary>
    public ImmutableArray<WordTag> All()
    {
        foreach (var sentence in document.Sentences)
        {
            if (sentence.FirstToken < sentence.EndToken && _tags[sentence.FirstToken] == WordTag.None)
                WordTagger.Tag(document, model.Tags, sentence, _tags);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(_tags);
    }
}
