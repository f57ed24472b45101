using Parley.Model;

namespace Parley.Record;

/// <summary>A way in which words make an amount part of a negotiation; one line of the lexicon <c>frames</c>.</summary>
internal sealed record Frame(string Name, FrameForm Form, FigureRole? Role, FramePart Subject, FramePart Object)
{
    /// <summary>"would", "could": the weakest of all, for what nobody asks or offers.</summary>
    public const string Conditional = "conditional";

    /// <summary>A goal that stands: whatever is said of its number, it is the goal's.</summary>
    public const string StandingGoal = "standing goal";

    /// <summary>A noun of a deal or a price: a verb that demands, offers or rejects it says more.</summary>
    public bool IsDeal => Form == FrameForm.Noun && Role is FigureRole.Agreed or FigureRole.Payment && Name != StandingGoal;
}
