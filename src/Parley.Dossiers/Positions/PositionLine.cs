using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One position while its mentions are gathered; becomes a <see cref="Position"/>.</summary>
internal sealed class PositionLine(PositionKey key)
{
    private readonly List<PositionMention> _mentions = [];
    private readonly List<PositionLine> _twins = [];
    private readonly int[] _modifiers = new int[Enum.GetValues<Modifier>().Length];
    private bool _isPaid;
    private PartyCode? _party;
    private Stance _firmest = Stance.Hypothetical;
    private bool? _isOutcome;

    public string Id { get; set; } = "";

    public PositionKey Key { get; } = key;

    public IReadOnlyList<PositionMention> Mentions => _mentions;

    /// <summary>The same position given up or denied; of a denied one, as it was first taken.</summary>
    public IReadOnlyList<PositionLine> Twins => _twins;

    public EdtfDate? Date { get; set; }

    /// <summary>What it is bargained over, by the lexicon of issues; null where no words say.</summary>
    public string? Issue { get; set; }

    /// <summary>Why its mentions were joined, and others not.</summary>
    public string? Reason { get; set; }

    public Equivalent? Equivalent { get; set; }

    /// <summary>Whether its digits stand at the wrong scale: other amounts of the same digits are a thousand times as large, or as small, and better borne out.</summary>
    public bool IsSlip { get; set; }

    /// <summary>The negotiation that it belongs to: the earliest in which it came up.</summary>
    public NegotiationNode Negotiation { get; private set; } = null!;

    public FigureRole Role => _isPaid ? FigureRole.Payment : _mentions[0].Fact.Role;

    /// <summary>The side that must not differ.</summary>
    public PartyCode? Side { get; private set; }

    public PartyCode? Party => Role == FigureRole.Agreed ? null : _party;

    public EdtfDate? Period { get; private set; }

    /// <summary>The time it is for, or, for what was paid under the agreement before the talks, the last year of that one.</summary>
    public EdtfDate? LikelyPeriod =>
        Period ?? (Role is FigureRole.Payment or FigureRole.Agreed && Negotiation.PreviousEnd is { } end && !IsOutcome ? EdtfDate.FromYear(end.Year) : null);

    /// <summary>Whether it belongs to the agreement that the talks led to.</summary>
    public bool IsOutcome =>
        _isOutcome ??= Negotiation.Topic is { } topic && _mentions.Exists(mention => PositionHome.IsOf(topic, mention.Report, mention.Fact));

    public decimal Value => Key.Value;

    public Unit Unit => Key.Unit;

    public Measure Measure => _mentions[0].Fact.Measure;

    /// <summary>The one that says most.</summary>
    public FigureBase? Base { get; private set; }

    public PartyCode? Payer { get; private set; }

    public PerPeriod? Per { get; private set; }

    /// <summary>The firmest: a stated position stays stated when others only report it.</summary>
    public Stance Stance => Key.IsDenied ? Stance.Denied : _firmest;

    /// <summary>The one that most reports use.</summary>
    public Modifier Modifier => (Modifier)Array.IndexOf(_modifiers, _modifiers.Max());

    /// <summary>Money it comes to: itself, or what a change or multiple works out to.</summary>
    public Money? Amount => Unit.Currency is { } currency && Measure == Measure.Level ? new Money(Value, currency) : Equivalent?.Amount;

    public void Add(PositionMention mention)
    {
        _mentions.Add(mention);
        var fact = mention.Fact;
        if (Negotiation is null || mention.Negotiation.Place < Negotiation.Place)
            Negotiation = mention.Negotiation;
        _isPaid |= fact.Role == FigureRole.Payment;
        _party ??= mention.Party;
        Side ??= mention.Side;
        Period ??= fact.Period;
        Payer ??= fact.Payer;
        Per ??= fact.Per;
        if (Telling(fact.Base) > Telling(Base))
            Base = fact.Base;
        if (Firmness(fact.Stance) < Firmness(_firmest))
            _firmest = fact.Stance;
        _modifiers[(int)fact.Modifier]++;
    }

    public void AddTwin(PositionLine other)
    {
        if (Side is not { } side || other.Side is not { } its || side == its)
            _twins.Add(other);
    }

    private static int Telling(FigureBase? start) => start is null ? 0 : 1 + (start.Value is null ? 0 : 2) + (start.Period is null ? 0 : 1);

    private static int Firmness(Stance stance) => stance switch
    {
        Stance.Stated => 0,
        Stance.Reported => 1,
        Stance.Unconfirmed => 2,
        _ => 3,
    };
}
