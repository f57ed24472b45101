using System.Runtime.InteropServices;

namespace Parley.Language;

/// <summary>What the learned stages ask about each token's place in its clause and paragraph; worked out once for a document.</summary>
internal sealed class ClauseMap
{
    private const uint MostBetween = 3;

    private readonly byte[] _mention;
    private readonly byte[] _quoted;
    private readonly int[] _marks;
    private readonly int[] _commas;
    private readonly WordTag[] _tags;

    public ClauseMap(AttributionContext context, RuleMarks rules)
    {
        Context = context;
        Rules = rules;
        var document = Document = context.Document;
        Forms = document.TokenForms;
        var count = document.Tokens.Length;
        (Children, Subject, SentenceOf, _mention) = (new uint[count], new int[count], new int[count], new byte[count]);
        _tags = ImmutableCollectionsMarshal.AsArray(document.Words)!;
        (_quoted, _marks, _commas) = (new byte[count], new int[count + 1], new int[count + 1]);
        for (var i = 0; i < count; i++)
        {
            _quoted[i] = (byte)(context.IsQuoted(i) ? 1 : 0);
            _marks[i + 1] = _marks[i] + ((document.Tokens[i].Flags & (TokenFlags.OpenQuote | TokenFlags.CloseQuote)) != 0 ? 1 : 0);
            _commas[i + 1] = _commas[i] + (_tags[i] is WordTag.Comma or WordTag.Colon ? 1 : 0);
        }
        (Complement, Object, HasCue) = (new int[count], new int[count], new bool[document.Sentences.Length]);
        Array.Fill(Subject, -1);
        Array.Fill(Complement, -1);
        Array.Fill(Object, -1);
        for (var s = 0; s < document.Sentences.Length; s++)
            SentenceOf.AsSpan(document.Sentences[s].FirstToken, document.Sentences[s].EndToken - document.Sentences[s].FirstToken).Fill(s);
        for (var i = 0; i < count; i++)
            MarkChild(i);
        for (var m = 0; m < document.Names.Length; m++)
            MarkMention(m);
        for (var i = 0; i < count; i++)
            HasCue[SentenceOf[i]] |= rules.At(i) is not null;
    }

    public AnnotatedDocument Document { get; }

    public AttributionContext Context { get; }

    public RuleMarks Rules { get; }

    public TokenForms Forms { get; }

    /// <summary>One bit for each relation that a dependent has to the token.</summary>
    public uint[] Children { get; }

    /// <summary>The token's subject; -1 where it has none.</summary>
    public int[] Subject { get; }

    /// <summary>The clause or the infinitive that the token takes, by its head; -1 where it takes none.</summary>
    public int[] Complement { get; }

    /// <summary>The token's object; -1 where it has none.</summary>
    public int[] Object { get; }

    public int[] SentenceOf { get; }

    /// <summary>Whether the rules see a reporting clause in the sentence.</summary>
    public bool[] HasCue { get; }

    /// <summary>What the lists of reporting words say of the token, as one number; 0 where it is in none.</summary>
    public uint Listed(int token) => Context.Cues.WordAt(Document, token).Code;

    /// <summary>0 outside of mentions; else its kind, and whether the token begins it.</summary>
    public uint Mention(int token) => token >= 0 && token < _mention.Length ? _mention[token] : 0u;

    /// <summary>The token's part of speech; <see cref="WordTag.None"/> outside the text.</summary>
    public WordTag Tag(int token) => token >= 0 && token < _tags.Length ? _tags[token] : WordTag.None;

    /// <summary>1 within quotation marks, else 0.</summary>
    public uint IsQuoted(int token) => _quoted[token];

    /// <summary>Quotation marks between two tokens, either left out; no more than three.</summary>
    public uint MarksBetween(int one, int other) => Between(_marks, one, other);

    /// <summary>Whether a quotation mark is among the tokens from one to another, the second left out.</summary>
    public bool HasMark(int first, int end) => first < end && _marks[end] > _marks[first];

    /// <summary>Commas and colons between two tokens, either left out; no more than three.</summary>
    public uint CommasBetween(int one, int other) => Between(_commas, one, other);

    /// <summary>Whether the token can be a cue at all; where the page's form says who speaks, there is nothing to decide.</summary>
    public bool IsCandidate(int token)
    {
        var rule = Rules.At(token);
        if (rule is { IsPrinted: true })
            return false;
        if (Forms.Report[token] >= 2 || rule is not null)
            return true;
        var tag = _tags[token];
        return tag is >= WordTag.Base and <= WordTag.Ing && (Children[token] & (Bit(Relation.ClauseComplement) | Bit(Relation.Parataxis))) != 0 && Document.Relations[token] is not (Relation.Auxiliary or Relation.Copula);
    }

    public static uint Bit(Relation relation) => relation switch
    {
        Relation.Subject => 1,
        Relation.PassiveSubject => 2,
        Relation.ClauseComplement => 4,
        Relation.OpenComplement => 8,
        Relation.Object => 16,
        Relation.Auxiliary => 32,
        Relation.Negation => 64,
        Relation.Marker => 128,
        Relation.Particle => 256,
        Relation.AdverbClause => 512,
        Relation.Parataxis => 1024,
        Relation.NounModifier => 2048,
        Relation.PassiveAuxiliary => 4096,
        Relation.Copula => 8192,
        Relation.Other => 16384,
        Relation.NounClause => 32768,
        Relation.RelativeClause => 65536,
        Relation.Case => 1 << 17,
        _ => 0,
    };

    private static uint Between(int[] counts, int one, int other)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        return first == last ? 0 : (uint)Math.Min(counts[last] - counts[first + 1], (int)MostBetween);
    }

    private void MarkChild(int i)
    {
        var head = Document.Heads[i];
        if (head < 0)
            return;
        Children[head] |= Bit(Document.Relations[i]);
        if (Document.Relations[i] is Relation.Subject or Relation.PassiveSubject && Subject[head] < 0)
            Subject[head] = i;
        else if (Document.Relations[i] is Relation.ClauseComplement or Relation.OpenComplement && Complement[head] < 0)
            Complement[head] = i;
        else if (Document.Relations[i] is Relation.Object && Object[head] < 0)
            Object[head] = i;
    }

    private void MarkMention(int m)
    {
        var mention = Document.Names[m];
        var kind = mention.Kind switch
        {
            MentionKind.Pronoun => 1,
            MentionKind.Role => 2,
            _ when mention.Entity >= 0 => 3 + (int)Document.Entities[mention.Entity].Kind,
            _ => 3,
        };
        if (mention.Entity >= 0 && Document.Entities[mention.Entity].IsOutlet)
            kind = 9;
        var (first, end) = Context.TokensOf(m);
        for (var i = first; i < end; i++)
        {
            if (_mention[i] == 0)
                _mention[i] = (byte)((kind * 2) + (i == first ? 1 : 0));
        }
    }
}
