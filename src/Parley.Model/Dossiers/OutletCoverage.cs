namespace Parley.Model;

/// <summary>How many reports of one outlet there are on a negotiation.</summary>
/// <param name="Outlet">Null for reports that name none.</param>
/// <param name="Reports">How many.</param>
public sealed record OutletCoverage(string? Outlet, int Reports);
