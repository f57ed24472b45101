using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>The parts of speech of a document, each worked out when first asked for: many sentences have no figure or date, and are never asked about.</summary>
/// <remarks>
/// The tagger goes from left to right and looks back at two tags, so it need not begin at the sentence's first word: two words that can only be one thing are as good a place.
/// Every tag is the one that a walk over the whole sentence gives.
/// </remarks>
/// <param name="given">The tags of all tokens where they are known already; null where they are to be found.</param>
internal sealed class SentenceTags(AnnotatedDocument document, LanguageModel model, WordTag[]? given = null)
{
    // So far a run of marks is followed back to what it stands behind.
    private const int MostMarks = 8;

    private readonly WordTag[] _tags = given ?? new WordTag[document.Tokens.Length];
    private readonly bool _isGiven = given is not null;
    private TokenForms? _forms;

    /// <summary>What is known of single words.</summary>
    public WordKnowledge Knowledge => model.Words;

    /// <summary>The words, looked up as far as they were asked about.</summary>
    public TokenForms Forms => _forms ??= TokenForms.Lazily(document, model.Words);

    /// <summary>The tag of a token of the document.</summary>
    public WordTag this[int token]
    {
        get
        {
            // No token is tagged None, so None says that nobody has asked yet.
            if (!IsKnown(token) && document.SentenceOf(token) is { } sentence)
                Read(sentence, token);
            return _tags[token];
        }
    }

    /// <summary>Whether the token may bear one of the tags: not if its word was often met and never bore any of them. Asked first, it spares the tagger most words.</summary>
    /// <param name="token">A token of the document.</param>
    /// <param name="tags">A bit for each tag.</param>
    public bool MayBe(int token, ulong tags)
    {
        var bits = Forms.TagsOf(token) & WordEntryBits.TagBits;
        return bits == 0 || (bits & tags) != 0;
    }

    /// <summary>Those of all tokens.</summary>
    public ImmutableArray<WordTag> All()
    {
        Forms.Complete();
        foreach (var sentence in _isGiven ? [] : document.Sentences)
            WordTagger.Tag(document, Forms, model.Tags, sentence, sentence.FirstToken, sentence.EndToken, first: true, _tags);
        return ImmutableCollectionsMarshal.AsImmutableArray(_tags);
    }

    private void Read(in Sentence sentence, int token)
    {
        var from = token;
        var first = true;
        while (from > sentence.FirstToken && !(IsKnown(from - 1) && (from - 1 == sentence.FirstToken || IsKnown(from - 2)) && TryBegins(sentence, from, out first)))
            from--;
        Forms.Ensure(Math.Max(sentence.FirstToken, from - TagFeatures.Reach), Math.Min(sentence.EndToken, token + 1 + TagFeatures.Reach));
        WordTagger.Tag(document, Forms, model.Tags, sentence, from, token + 1, from == sentence.FirstToken || first, _tags);
    }

    private bool IsKnown(int token)
    {
        if (_tags[token] != WordTag.None)
            return true;
        var tag = WordTagger.Fixed(document, token);
        return (_tags[token] = tag != WordTag.None ? tag : WordTagger.Only(Forms.TagsOf(token))) != WordTag.None;
    }

    // Whether the token begins the sentence or a quotation, from the tags right before it; false where those do not tell.
    private bool TryBegins(in Sentence sentence, int token, out bool begins)
    {
        begins = true;
        for (var before = token - 1; before >= sentence.FirstToken && !WordTagger.Begins(document, before, first: false, _tags[before]); before--)
        {
            if (_tags[before] == WordTag.None || before < token - MostMarks)
                return false;
            if (document.Tokens[before].IsWord)
            {
                begins = false;
                break;
            }
        }
        return true;
    }
}
