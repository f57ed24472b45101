using Parley.Model;
using Parley.Record;

namespace Parley.Trainer;

/// <summary>Those who may be a side of an amount, with the ones that a person took for right.</summary>
/// <param name="Set">The data it is of.</param>
/// <param name="Report">Its report: whole reports are left out together.</param>
/// <param name="Slot">What is asked for.</param>
/// <param name="Role">The role that the person gave.</param>
/// <param name="Options">Who may be it.</param>
/// <param name="IsRight">Whether each of them is right.</param>
/// <param name="Rules">Which of them the rules chose; -1 for none of them.</param>
internal sealed record SideExample(string Set, string Report, SideSlot Slot, FigureRole Role, List<SideOption> Options, bool[] IsRight, int Rules)
{
    /// <summary>Whether the rules were written while looking at it, so that their verdict is right more often there than elsewhere.</summary>
    public bool IsTuned => Set is "seeds" or "dev" or "own" or "held" or "cases";
}
