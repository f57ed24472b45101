using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A report with its place in the dossier's order: its reading, or a card of an earlier build and the reading only where it is asked for.</summary>
internal sealed class ReportEntry
{
    private readonly Func<Reading>? _load;
    private Reading? _reading;
    private ImmutableArray<Figure> _figures;
    private ReportProfile? _profile;
    private Sketch? _sketch;
    private DuplicateKeys? _keys;
    private string? _block;
    private ImmutableArray<Utterance> _utterances;

    public ReportEntry(Reading reading)
    {
        _reading = reading;
        Head = ReportHead.Of(reading.Document);
        Day = DayOf(Head);
    }

    /// <param name="card">What an earlier build worked out of the reading.</param>
    /// <param name="load">The reading itself.</param>
    public ReportEntry(ReportCard card, Func<Reading> load)
    {
        _load = load;
        Head = card.Head;
        Day = DayOf(Head);
        _keys = card.Keys;
        _utterances = card.Utterances;
        _profile = card.ProfileOf(this);
    }

    public ReportHead Head { get; }

    /// <summary>Whether its own reading stands behind it, not a card.</summary>
    public bool IsFresh => _load is null;

    public Reading Reading => _reading ??= _load!();

    public Document Document => Reading.Document;

    /// <summary>Its place among the sorted reports; what is kept from build to build rests on the order only, never on the number.</summary>
    public int Index { get; set; }

    /// <summary>The latest day that it can be of; null for an undated report.</summary>
    public DateOnly? Day { get; }

    /// <summary>For "the latest word": undated reports come before all others, for nothing says that they are later.</summary>
    public (DateOnly, int) Recency => (Day ?? DateOnly.MinValue, Index);

    /// <summary>The figures that can be counted with: numbers of a size that no sum can overflow.</summary>
    public ImmutableArray<Figure> Figures => _figures.IsDefault ? _figures = [.. Reading.Figures.Where(IsCountable)] : _figures;

    /// <summary>The report that this one copies or rewrites; itself where it is none.</summary>
    public ReportEntry Origin { get; set; } = null!;

    /// <summary>The row of agreements that the last build put it into; null before the first.</summary>
    public int? Row { get; set; }

    /// <summary>Whether a person had put it there.</summary>
    public bool WasNamed { get; set; }

    /// <summary>Its sides: reports on others are never on one row with it.</summary>
    public string Block => _block ??= string.Join('|', Profile.Parties);

    /// <summary>The negotiation that a person put it into.</summary>
    public NamedNegotiation? Named { get; set; }

    /// <summary>How much of the shorter text of the two stands in the other, 0 to 1; 0 where it is no copy.</summary>
    public double Likeness { get; set; }

    /// <summary>Whether it tells <see cref="Origin"/> again in other words.</summary>
    public bool IsRetold { get; set; }

    /// <summary>What groups it with others.</summary>
    public ReportProfile Profile => _profile ??= ReportProfile.Of(this);

    /// <summary>Its text's runs of words.</summary>
    public Sketch Sketch => _sketch ??= Sketch.Of(Document.Text);

    /// <summary>Lets the runs of words go; they are worked out again where they are asked for.</summary>
    public void ForgetSketch() => _sketch = null;

    /// <summary>Its statements with their speakers' names.</summary>
    public ImmutableArray<Utterance> Utterances => _utterances.IsDefault ? _utterances = [.. Reading.Statements.Select(statement => Utterance.Of(this, statement))] : _utterances;

    /// <summary>Under which copies, rewrites and retellings find it.</summary>
    public DuplicateKeys Keys => _keys ??= DuplicateKeys.Of(this);

    /// <summary>Takes its statements from a card, where they stand as they are written down.</summary>
    public void Use(ReportCard card) => _utterances = card.Utterances;

    /// <summary>Works out all that it says for itself.</summary>
    public void Prepare() => _ = (Profile, Keys, Utterances);

    /// <summary>What people call it: the outlet and the day.</summary>
    public string Label => (Head.Outlet, Head.Published) switch
    {
        ({ } outlet, { } published) => $"{outlet} of {DateWords.Of(published)}",
        ({ } outlet, null) => $"{outlet} (undated)",
        (null, { } published) => $"a report of {DateWords.Of(published)}",
        _ => "an undated report",
    };

    private static DateOnly? DayOf(ReportHead head) => head.Published is { } published ? published.Last ?? published.First : null;

    // The largest budgets in the smallest currencies stay below a hundred quadrillion; changes and multiples below a million.
    private static bool IsCountable(Figure figure)
    {
        var most = figure.Unit is { IsPercent: true } or { IsMultiple: true } ? 1e6m : 1e17m;
        return IsWithin(figure.Value, most) && IsWithin(figure.High ?? 0, most) && IsWithin(figure.Base?.Value ?? 0, 1e17m);
    }

    private static bool IsWithin(decimal value, decimal most) => value == 0 || Math.Abs(value) <= most && Math.Abs(value) >= 1e-6m;

    /// <summary>The actor with this id; null where there is none.</summary>
    public Actor? ActorOf(string? id)
    {
        foreach (var actor in Reading.Actors)
        {
            if (actor.Id == id)
                return actor;
        }
        return null;
    }

    /// <summary>A reference to one of its facts.</summary>
    public ItemReference Refer(Fact fact) => new(Document.Id, Document.Source, fact.Id, fact.Evidence[0].Quote);

    public ItemReference Refer(Figure figure) => Refer((Fact)figure) with { Value = figure.Value, Unit = figure.Unit };
}
