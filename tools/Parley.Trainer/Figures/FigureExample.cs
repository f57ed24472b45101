using Parley.Record;

namespace Parley.Trainer;

/// <summary>An amount with the role that a person gave it.</summary>
/// <param name="Set">The data it is of.</param>
/// <param name="Report">Its report: whole reports are left out together.</param>
/// <param name="Case">What the learned roles see.</param>
/// <param name="Target">How right each role is; the person's first choice most.</param>
internal sealed record FigureExample(string Set, string Report, RoleCase Case, double[] Target)
{
    public int Role => Array.IndexOf(Target, Target.Max());

    /// <summary>Whether the rules were written while looking at it, so that their verdict is right more often there than elsewhere.</summary>
    public bool IsTuned => Set is "seeds" or "dev" or "own" or "cases";
}
