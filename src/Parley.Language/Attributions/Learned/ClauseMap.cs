namespace Parley.Language;

/// <summary>What the learned stages ask about each token's place in its clause and paragraph; worked out once for a document.</summary>
internal sealed class ClauseMap
{
    private const int MaxClimb = 40;

    private readonly byte[] _mention;

    public ClauseMap(AttributionContext context, RuleMarks rules)
    {
        Context = context;
        Rules = rules;
        var document = Document = context.Document;
        Forms = document.TokenForms;
        var count = document.Tokens.Length;
        (Children, Subject, SentenceOf, _mention) = (new uint[count], new int[count], new int[count], new byte[count]);
        Array.Fill(Subject, -1);
        for (var s = 0; s < document.Sentences.Length; s++)
            SentenceOf.AsSpan(document.Sentences[s].FirstToken, document.Sentences[s].EndToken - document.Sentences[s].FirstToken).Fill(s);
        for (var i = 0; i < count; i++)
            MarkChild(i);
        for (var m = 0; m < document.Names.Length; m++)
            MarkMention(m);
    }

    public AnnotatedDocument Document { get; }

    public AttributionContext Context { get; }

    public RuleMarks Rules { get; }

    public TokenForms Forms { get; }

    /// <summary>One bit for each relation that a dependent has to the token.</summary>
    public uint[] Children { get; }

    /// <summary>The token's subject; -1 where it has none.</summary>
    public int[] Subject { get; }

    public int[] SentenceOf { get; }

    /// <summary>0 outside of mentions; else its kind, and whether the token begins it.</summary>
    public uint Mention(int token) => token >= 0 && token < _mention.Length ? _mention[token] : 0u;

    /// <summary>Whether the token can be a cue at all.</summary>
    public bool IsCandidate(int token)
    {
        if (Forms.Report[token] >= 2 || Rules.At(token) is not null)
            return true;
        var tag = Document.TagOf(token);
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

    /// <summary>Climbs from a token to one of <paramref name="ancestors"/> (marked with their depth plus one) and gives the last token below it; -1 where none is reached.</summary>
    public int TopBelow(int token, int[] ancestors, out int meeting)
    {
        var top = -1;
        var at = token;
        for (var step = 0; step < MaxClimb && at >= 0; step++)
        {
            if (ancestors[at] > 0)
            {
                meeting = at;
                return top;
            }
            (top, at) = (at, Document.Heads[at]);
        }
        meeting = -1;
        return top;
    }

    private void MarkChild(int i)
    {
        var head = Document.Heads[i];
        if (head < 0)
            return;
        Children[head] |= Bit(Document.Relations[i]);
        if (Document.Relations[i] is Relation.Subject or Relation.PassiveSubject && Subject[head] < 0)
            Subject[head] = i;
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
