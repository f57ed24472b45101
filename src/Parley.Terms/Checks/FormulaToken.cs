using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>A piece of a formula, in the order of its working out.</summary>
/// <param name="Kind"><c>n</c> a number, <c>f</c> a function, <c>%</c> per cent, <c>_</c> a minus sign, else an operator.</param>
/// <param name="Number">Of a number.</param>
/// <param name="Half">How far the number can lie from itself, where it is marked as rounded.</param>
/// <param name="Name">Of a function.</param>
/// <param name="Arguments">Of a function, as written.</param>
internal sealed record FormulaToken(char Kind, decimal Number = 0, decimal Half = 0, string Name = "", ImmutableArray<string> Arguments = default);
