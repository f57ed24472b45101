using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The money that a change or a multiple comes to.</summary>
/// <param name="Amount">Unrounded.</param>
/// <param name="Reason">The sum, in words.</param>
/// <param name="IsCertain">Whether the same report gives the amount that it starts from.</param>
internal sealed record Equivalent(Money Amount, string Reason, bool IsCertain);
