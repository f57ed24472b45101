namespace Parley.Terms;

/// <summary>One year of one part, made ready for many runs in binary floating point.</summary>
/// <param name="Set">The amount, where it does not depend on what is drawn.</param>
/// <param name="Constant">Per cent that are known.</param>
/// <param name="Draws">What is drawn: the series' column and the row of the unknown year.</param>
/// <param name="Rate">Into the currency of account.</param>
internal sealed record PathStep(double? Set, double Constant, PathDraw[] Draws, double Cap, double Floor, bool OnBase, double Rate);
