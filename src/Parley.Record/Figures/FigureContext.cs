using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>What the rules for figures need to know of one report.</summary>
internal sealed class FigureContext
{
    private readonly ReadingDraft _draft;
    private bool? _isConcluded;
    private readonly Dictionary<int, List<(TextSpan Content, Statement Statement)>> _statements = [];

    public FigureContext(ReadingDraft draft, FigureLexicons lexicons)
    {
        _draft = draft;
        Lexicons = lexicons;
        Sides = draft.Sides;
        Mentions = new MentionIndex(draft.Annotated, Sides.Nouns);
        Clock = new ReportClock(draft.Annotated, lexicons.Calendar);
        foreach (var statement in draft.Statements)
        {
            foreach (var content in statement.Content)
                Keep(content.Span, statement);
        }
    }

    // By sentence, so that an amount need not ask every statement of a long report.
    private void Keep(TextSpan content, Statement statement)
    {
        for (var i = Document.SentenceAt(content.Start); i < Document.Sentences.Length && Document.Sentences[i].Span.Start < content.End; i++)
        {
            if (!_statements.TryGetValue(i, out var list))
                _statements[i] = list = [];
            list.Add((content, statement));
        }
    }

    /// <summary>Whether the report's first sentences tell of a deal that was made: what a side "will" do, it agreed to.</summary>
    public bool IsConcluded => _isConcluded ??= ConcludedDeal.IsTold(Document, Lexicons);

    public FigureLexicons Lexicons { get; }

    public AnnotatedDocument Document => _draft.Annotated;

    public NegotiatingSides Sides { get; }

    public MentionIndex Mentions { get; }

    public ReportClock Clock { get; }

    /// <summary>Whether the token is part of an amount.</summary>
    public bool IsInQuantity(int token) => QuantityAt(token) is not null;

    /// <summary>The index of the amount that the token is part of.</summary>
    public int? QuantityAt(int token)
    {
        var span = Document.Tokens[token].Span;
        var index = QuantityIndex.From(Document, span.Start);
        return index < Document.Quantities.Length && Document.Quantities[index].Span.Overlaps(span) ? index : null;
    }

    /// <summary>The side that a statement speaks for; a company or a union speaks for itself.</summary>
    public PartyCode? SideOfSpeaker(Statement? statement)
    {
        if (statement is null || statement.Party is not null)
            return statement?.Party;
        foreach (var (entity, id) in _draft.ActorOfEntity)
        {
            if (id == statement.Speaker)
                return Sides.Of(entity);
        }
        return null;
    }

    /// <summary>The statement whose content holds the span, the shortest where several do; null outside all of them.</summary>
    public Statement? StatementAt(TextSpan span)
    {
        Statement? best = null;
        var length = int.MaxValue;
        if (!_statements.TryGetValue(Document.SentenceAt(span.Start), out var near))
            return null;
        foreach (var (content, statement) in near)
        {
            if (!content.Contains(span) || content.Length >= length)
                continue;
            best = statement;
            length = content.Length;
        }
        return best;
    }
}
