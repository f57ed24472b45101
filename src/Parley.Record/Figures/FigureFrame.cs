using Parley.Model;

namespace Parley.Record;

/// <summary>What the words around an amount make of it.</summary>
internal sealed record FigureFrame
{
    /// <summary>The rule of an amount that a side turned down: whose it was depends on who would pay.</summary>
    public const string Rejected = "rejected";

    /// <summary>The rule of an amount that a side holds to: a demand or an offer, which depends on who would pay.</summary>
    public const string Position = "position";

    public required FigureRole Role { get; init; }

    /// <summary>The side whose demand, offer or estimate it is.</summary>
    public PartyCode? By { get; init; }

    public PartyCode? Payer { get; init; }

    public PartyCode? Payee { get; init; }

    /// <summary>"no longer demands", "is not a number that we insist on".</summary>
    public bool IsDenied { get; init; }

    public bool IsHearsay { get; init; }

    /// <summary>Told in passing, in a clause of its own or as a count: "the 500 workers", "the $870 million it paid".</summary>
    public bool IsAside { get; init; }

    /// <summary>A clause behind the amount has the verb and whose position it is: "the $5 million that Oslo had asked for". Nothing is left to be learned.</summary>
    public bool IsSaidWhole { get; init; }

    /// <summary>The words that decided; null where nothing did.</summary>
    public FrameHit? Hit { get; init; }

    public required double Confidence { get; init; }

    /// <summary>How likely the side that was learned is; 1 where none was asked for.</summary>
    public double SideShare { get; init; } = 1;

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }

    public bool IsDefault => Hit is null;
}
