namespace Parley.Language;

/// <summary>Capitalised words that belong together.</summary>
/// <param name="End">The token behind them.</param>
/// <param name="Kind">Person, organisation or unknown.</param>
/// <param name="Class">For organisations.</param>
/// <param name="Gender">m, f or a space, by the given name.</param>
internal readonly record struct CapitalRun(int End, CandidateKind Kind, string Class, char Gender);
