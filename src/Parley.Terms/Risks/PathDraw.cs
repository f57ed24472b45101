namespace Parley.Terms;

/// <summary>A summand that takes a drawn index.</summary>
/// <param name="Column">The series.</param>
/// <param name="Row">The unknown year, counted from the first.</param>
internal sealed record PathDraw(int Column, int Row, double Times, double Cap, double Floor);
