using Parley.Model;

namespace Parley.Record;

/// <summary>A way in which words make an amount part of a negotiation; one line of the lexicon <c>frames</c>.</summary>
internal sealed record Frame(string Name, FrameForm Form, FigureRole? Role, FramePart Subject, FramePart Object)
{
    /// <summary>"would", "could": the weakest of all, for what nobody asks or offers.</summary>
    public const string Conditional = "conditional";

    /// <summary>A goal that stands: whatever is said of its number, it is the goal's.</summary>
    public const string StandingGoal = "standing goal";

    /// <summary>"told Oslo to pay".</summary>
    public const string Telling = "tell to pay";

    /// <summary>A verb of making a deal.</summary>
    public const string Agreeing = "agree";

    /// <summary>A verb of wanting: an amount to be paid by another, or to pay oneself.</summary>
    public const string Wanting = "want";

    /// <summary>A verb of what a side holds to for itself: whether it would pay or be paid decides between offer and demand.</summary>
    public const string Position = "position";

    /// <summary>A noun of a deal or a price: a verb that demands, offers or rejects it says more.</summary>
    public bool IsDeal => Form == FrameForm.Noun && Role is FigureRole.Agreed or FigureRole.Payment && Name != StandingGoal;
}
