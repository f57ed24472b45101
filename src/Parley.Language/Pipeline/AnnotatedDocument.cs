using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Language;

/// <summary>A document and the sorted layers that the annotators write. The text never changes.</summary>
public sealed class AnnotatedDocument
{
    private AtomList? _atoms;
    private WordLists? _lists;
    private ushort[]? _entries;
    private WordForm?[]? _forms;
    private ImmutableArray<WordTag> _words;
    private TokenForms? _tokenForms;
    private SentenceTags? _tags;

    public AnnotatedDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    public Document Document { get; }

    public string Text => Document.Text;

    /// <summary>The day that relative dates are resolved against.</summary>
    public DateOnly? Reference { get; init; }

    public ImmutableArray<Token> Tokens { get; internal set; } = [];

    public ImmutableArray<Sentence> Sentences { get; internal set; } = [];

    /// <summary>One part of speech for every token.</summary>
    public ImmutableArray<WordTag> Words
    {
        get
        {
            if (_words.IsDefault && Tags is not null)
                _words = Tags.All();
            return _words.IsDefault ? [] : _words;
        }
    }

    /// <summary>The same, each when it is asked for; null before the tagger.</summary>
    internal SentenceTags? Tags
    {
        get => _tags;
        set => (_tags, _words, _tokenForms) = (value, default, null);
    }

    /// <summary>The head of every token: the index of the token that it depends on, -1 where it stands at the top of its sentence.</summary>
    public ImmutableArray<int> Heads { get; internal set; } = [];

    /// <summary>What every token is to its head.</summary>
    public ImmutableArray<Relation> Relations { get; internal set; } = [];

    public ImmutableArray<TimeMention> Times { get; internal set; } = [];

    public ImmutableArray<QuantityMention> Quantities { get; internal set; } = [];

    /// <summary>In text order; each says which of <see cref="Entities"/> it names.</summary>
    public ImmutableArray<NameMention> Names { get; internal set; } = [];

    public ImmutableArray<Entity> Entities { get; internal set; } = [];

    public ImmutableArray<Quotation> Quotations { get; internal set; } = [];

    public ImmutableArray<Attribution> Attributions { get; internal set; } = [];

    /// <summary>The word lists of its language.</summary>
    internal WordLists Lists => _lists ??= WordLists.Of(Document);

    /// <summary>The tokens as the scanners for times and quantities walk over them; made when first asked for, which must be after the sentences.</summary>
    internal AtomList Atoms => _atoms ??= new AtomList(this, Lists);

    /// <summary>Lets go of the atoms, when times and quantities are found.</summary>
    internal void ReleaseAtoms()
    {
        _atoms?.Release();
        _atoms = null;
    }

    /// <summary>The form of every token that is a word, a sign or a possessive ending; null for other marks and for numbers. Made when first asked for, which must be after the tokens.</summary>
    internal WordForm?[] Forms => _forms ??= FindForms();

    /// <summary>For every token the number of its word's entry in the lexicon, 0 where it has none, <see cref="TokenSheet.Joined"/> where hyphens join it. Made when first asked for, which must be after the tokens.</summary>
    internal ushort[] Entries
    {
        get => _entries ??= FindEntries();
        set => _entries = value;
    }

    /// <summary>What the learned stages know of each token; made when first asked for, which must be after the tagger.</summary>
    internal TokenForms TokenForms => _tokenForms ??= Tags!.Forms.Complete();

    /// <summary>The token's words; empty outside the text.</summary>
    public ReadOnlySpan<char> TextOf(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Span.Of(Text) : [];

    /// <summary>Whether the token is this word, letter case aside. <paramref name="lower"/> is in small letters.</summary>
    public bool Is(int token, ReadOnlySpan<char> lower) =>
        token >= 0 && token < Tokens.Length && TextOf(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    public TokenFlags FlagsOf(int token) => token >= 0 && token < Tokens.Length ? Tokens[token].Flags : TokenFlags.None;

    /// <summary>The part of speech of a token; <see cref="WordTag.None"/> outside the text.</summary>
    public WordTag TagOf(int token) => Tags is { } tags && token >= 0 && token < Tokens.Length ? tags[token] : WordTag.None;

    /// <summary>The class of words of like use that a token is in; 0 for none.</summary>
    public byte ClassOf(int token) => Tags is not null && token >= 0 && token < Tokens.Length ? TokenForms.Cluster[token] : (byte)0;

    /// <summary>Whether a token can be one of these, as far as its word alone tells.</summary>
    /// <param name="token">Its index.</param>
    /// <param name="tags">A bit for each <see cref="WordTag"/>.</param>
    internal bool MayBe(int token, ulong tags) => Tags is { } known && token >= 0 && token < Tokens.Length && known.MayBe(token, tags);

    /// <summary>The span from one token to another, the second left out.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(Tokens[firstToken].Span.Start, Tokens[endToken - 1].Span.End);

    /// <summary>The index of the first token that ends after <paramref name="position"/>; the number of tokens where none does.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The index of the sentence that holds the position, or of the next one; the number of sentences after the last.</summary>
    public int SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The sentence that holds the token; null outside all.</summary>
    internal Sentence? SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low < Sentences.Length && Sentences[low].FirstToken <= token ? Sentences[low] : null;
    }

    /// <summary>What the lexicons of times and quantities know of a token's word; null where it is in none.</summary>
    internal WordEntry? EntryOf(int token) =>
        Entries[token] is not TokenSheet.Joined and var entry ? Lists.Words.EntryOf(entry) : FormOf(token)!.Entry;

    /// <summary>One of <see cref="Forms"/>, for stages that ask about few.</summary>
    internal WordForm? FormOf(int token)
    {
        if (_forms is not null)
            return _forms[token];
        return (Tokens[token].Flags & WordForm.Kinds) != 0 ? WordForms.OfThread(Lists).Find(Tokens[token].Span.Of(Text)) : null;
    }

    private WordForm?[] FindForms()
    {
        var table = WordForms.OfThread(Lists);
        var forms = new WordForm?[Tokens.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            if ((Tokens[i].Flags & WordForm.Kinds) != 0)
                forms[i] = table.Find(Tokens[i].Span.Of(Text));
        }
        return forms;
    }

    // For tokens that the tokenizer did not make.
    private ushort[] FindEntries()
    {
        var entries = new ushort[Tokens.Length];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = (ushort)Tokenizer.EntryOf(Tokens[i].Span.Of(Text), Tokens[i].Flags, Lists.Words);
        return entries;
    }
}
