using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Parley.Model;

namespace Parley.Testing;

/// <summary>
/// Makes a small reading from a text with marked places: <c>"The port offers [f1|4 per cent]."</c> Marks may stand in one another; an item takes the
/// place with its id as evidence, a statement the place <c>s1c</c> within <c>s1</c> as its content.
/// </summary>
public sealed class ReadingBuilder
{
    private readonly string _source;
    private readonly EdtfDate? _published;
    private readonly string? _outlet;
    private readonly Dictionary<string, TextSpan> _marks = new(StringComparer.Ordinal);
    private readonly List<Actor> _actors = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Figure> _figures = [];
    private readonly List<Round> _rounds = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<Deadline> _deadlines = [];
    private readonly List<TimeExpression> _dates = [];
    private ImmutableArray<Block> _blocks = [];
    private string? _title;
    private string _text = "";

    public ReadingBuilder(string source, string? published, string? outlet = null)
    {
        _source = source;
        _published = published is null ? null : EdtfDate.Parse(published);
        _outlet = outlet;
    }

    public ReadingBuilder Title(string title)
    {
        _title = title;
        return this;
    }

    public ReadingBuilder Text(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var bar = marked[i] == '[' ? marked.IndexOf('|', i) : -1;
            if (bar > 0)
            {
                open.Push((marked[(i + 1)..bar], text.Length));
                i = bar;
            }
            else if (marked[i] == ']' && open.Count > 0)
            {
                var (id, start) = open.Pop();
                _marks.Add(id, new TextSpan(start, text.Length));
            }
            else
            {
                text.Append(marked[i]);
            }
        }
        _text = text.ToString();
        return this;
    }

    /// <summary>Marks the place with this id as a dateline, and the date in it as the dateline's.</summary>
    public ReadingBuilder Dateline(string id, string value)
    {
        _blocks = [new Block(BlockKind.Dateline, _marks[id])];
        return Date(id, TimexType.Date, value);
    }

    public ReadingBuilder Date(string id, TimexType type, string value)
    {
        _dates.Add(new() { Id = id, Evidence = At(id), Confidence = 1, Type = type, Value = value });
        return this;
    }

    public ReadingBuilder Person(string id, string name, string? party = null, ActorKind kind = ActorKind.Person)
    {
        _actors.Add(new() { Id = id, Evidence = At(id), Confidence = 1, Kind = kind, Name = name, Party = Party(party), Mentions = At(id) });
        return this;
    }

    public ReadingBuilder Statement(
        string id,
        string? speaker = null,
        string? party = null,
        AttributionTerms attribution = AttributionTerms.OnRecord,
        Polarity polarity = Polarity.Affirm,
        StatementMode mode = StatementMode.Indirect,
        string? date = null)
    {
        _statements.Add(new()
        {
            Id = id,
            Evidence = At(id),
            Confidence = 1,
            Speaker = speaker,
            Party = Party(party),
            Attribution = attribution,
            Polarity = polarity,
            Mode = mode,
            Content = At(_marks.ContainsKey(id + "c") ? id + "c" : id),
            Date = Date(date),
        });
        return this;
    }

    public ReadingBuilder Figure(
        string id,
        decimal value,
        string unit,
        FigureRole role,
        string? by = null,
        string? payer = null,
        string? payee = null,
        Measure measure = Measure.Level,
        Modifier modifier = Modifier.Exact,
        Stance stance = Stance.Stated,
        string? period = null,
        FigureBase? start = null,
        string? of = null,
        string? statement = null,
        PerPeriod? per = null)
    {
        _figures.Add(new()
        {
            Id = id,
            Evidence = At(id),
            Confidence = 1,
            Value = value,
            Unit = new Unit(unit),
            Modifier = modifier,
            Measure = measure,
            Role = role,
            By = Party(by),
            Payer = Party(payer),
            Payee = Party(payee),
            Of = of,
            Period = Date(period),
            Per = per,
            Base = start,
            Stance = stance,
            Statement = statement,
        });
        return this;
    }

    public ReadingBuilder Round(
        string id,
        RoundStatus status,
        RoundOutcome outcome = RoundOutcome.Unknown,
        int? ordinal = null,
        string? dates = null,
        string? place = null,
        string? agreement = null,
        params string[] heads)
    {
        _rounds.Add(new()
        {
            Id = id,
            Evidence = At(id),
            Confidence = 1,
            Status = status,
            Outcome = outcome,
            Ordinal = ordinal,
            Dates = Date(dates),
            Place = place,
            Agreement = agreement,
            Delegates = [.. heads.Select(head => new RoundDelegate(head, Head: true))],
        });
        return this;
    }

    public ReadingBuilder Agreement(
        string id,
        AgreementStatus status,
        string name,
        int? ordinal = null,
        string? term = null,
        decimal? duration = null,
        string? amount = null,
        params string[] parties)
    {
        _agreements.Add(new()
        {
            Id = id,
            Evidence = At(id),
            Confidence = 1,
            Name = name,
            Ordinal = ordinal,
            Status = status,
            Term = Date(term),
            Duration = duration,
            Amount = amount,
            Parties = [.. parties.Select(party => new PartyCode(party))],
        });
        return this;
    }

    public ReadingBuilder Deadline(string id, DeadlineStatus status, string what, string? date)
    {
        _deadlines.Add(new() { Id = id, Evidence = At(id), Confidence = 1, Status = status, For = what, Date = Date(date) });
        return this;
    }

    public Reading Build() => new Reading
    {
        Document = new Document
        {
            Id = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_source + "\n" + _text))),
            Source = _source,
            Outlet = _outlet,
            Title = _title,
            Published = _published,
            PublishedBasis = _published is null ? null : PublishedBasis.Header,
            Language = "en",
            Text = _text,
            Blocks = _blocks,
        },
        Actors = [.. _actors],
        Dates = [.. _dates],
        Statements = [.. _statements],
        Figures = [.. _figures],
        Rounds = [.. _rounds],
        Agreements = [.. _agreements],
        Deadlines = [.. _deadlines],
    }.Check();

    private ImmutableArray<Evidence> At(string id) => [Evidence.At(_text, _marks[id])];

    private static PartyCode? Party(string? name) => name is null ? null : new PartyCode(name);

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
