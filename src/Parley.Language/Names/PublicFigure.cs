namespace Parley.Language;

/// <summary>Somebody whom every reader knows.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Body">The state or body that the person speaks for where the report says nothing else.</param>
/// <param name="Party">A political party, or null.</param>
/// <param name="Gender">m or f.</param>
internal sealed record PublicFigure(string Name, string Body, string? Party, char Gender);
