namespace Parley.Pages;

/// <summary>One file of a dossier that has many.</summary>
/// <param name="Name">From the dossier's folder.</param>
/// <param name="Html">The whole page.</param>
public sealed record PageFile(string Name, string Html);
