using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One position while its mentions are gathered; becomes a <see cref="Position"/>.</summary>
internal sealed class PositionLine(PositionKey key)
{
    private readonly List<PositionMention> _mentions = [];

    public string Id { get; set; } = "";

    public PositionKey Key { get; } = key;

    public IReadOnlyList<PositionMention> Mentions => _mentions;

    public EdtfDate? Date { get; set; }

    public Equivalent? Equivalent { get; set; }

    /// <summary>The negotiation that it belongs to: the earliest in which it came up.</summary>
    public NegotiationNode Negotiation => _mentions.Select(mention => mention.Negotiation).MinBy(one => one.Series.Negotiations.IndexOf(one))!;

    public FigureRole Role => _mentions.Exists(mention => mention.Fact.Role == FigureRole.Payment) ? FigureRole.Payment : _mentions[0].Fact.Role;

    public PartyCode? Party => Role == FigureRole.Agreed ? null : _mentions.Select(mention => mention.Party).FirstOrDefault(party => party is not null);

    /// <summary>The time it is for, or, for what was paid under the agreement before the talks, the last year of that one.</summary>
    public EdtfDate? LikelyPeriod => Period ?? (Role is FigureRole.Payment or FigureRole.Agreed && Negotiation.PreviousEnd is { } end && !IsOutcome ? EdtfDate.FromYear(end.Year) : null);

    /// <summary>Whether it belongs to the agreement that the talks led to.</summary>
    public bool IsOutcome => Negotiation.Topic is { } topic && _mentions.Exists(mention => PositionHome.IsOf(topic, mention.Report, mention.Fact));

    public EdtfDate? Period => _mentions.Select(mention => mention.Fact.Period).FirstOrDefault(period => period is not null);

    public decimal Value => Key.Value;

    public Unit Unit => Key.Unit;

    public Measure Measure => _mentions[0].Fact.Measure;

    public FigureBase? Base => _mentions.Select(mention => mention.Fact.Base).Where(one => one is not null)
        .OrderByDescending(one => (one!.Value is null ? 0 : 2) + (one.Period is null ? 0 : 1)).FirstOrDefault();

    public PartyCode? Payer => _mentions.Select(mention => mention.Fact.Payer).FirstOrDefault(payer => payer is not null);

    public PartyCode? Payee => _mentions.Select(mention => mention.Fact.Payee).FirstOrDefault(payee => payee is not null);

    public PerPeriod? Per => _mentions.Select(mention => mention.Fact.Per).FirstOrDefault(per => per is not null);

    /// <summary>The firmest: a stated position stays stated when others only report it.</summary>
    public Stance Stance => Key.IsDenied ? Stance.Denied : _mentions.Select(mention => mention.Fact.Stance).OrderBy(Firmness).First();

    public Modifier Modifier => _mentions.Select(mention => mention.Fact.Modifier).GroupBy(modifier => modifier)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    /// <summary>Money it comes to: itself, or what a change or multiple works out to.</summary>
    public Money? Amount => Unit.Currency is { } currency && Measure == Measure.Level ? new Money(Value, currency) : Equivalent?.Amount;

    public void Add(PositionMention mention) => _mentions.Add(mention);

    private static int Firmness(Stance stance) => stance switch
    {
        Stance.Stated => 0,
        Stance.Reported => 1,
        Stance.Unconfirmed => 2,
        _ => 3,
    };
}
