namespace Parley.Terms;

/// <summary>A place in a terms file, line and column from 1; <c>default</c> where a term was not read from a file.</summary>
public readonly record struct Place(int Line, int Column);
