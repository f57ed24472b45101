namespace Parley.Terms;

/// <summary>A figure of a source and the formula that should give it.</summary>
/// <param name="Name">Unique in the file.</param>
/// <param name="Formula">See <see cref="CheckFormula"/>.</param>
/// <param name="Official">The figure as printed, in <paramref name="Unit"/>.</param>
/// <param name="Coarse">What the source rounds the figure to, in the unit; null where it is printed to its last digit.</param>
/// <param name="Unit">Words.</param>
/// <param name="Scale">What the formula's result is divided by to be in the unit.</param>
/// <param name="Note">What is known about a difference; null where nothing is.</param>
public sealed record CheckTerms(string Name, string Formula, decimal Official, decimal Scale, string Unit, decimal? Coarse, string? Note, string Reference, Place Place);
