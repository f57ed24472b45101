namespace Parley.Model;

/// <summary>The grade that a user gave an outlet or a speaker (NATO Admiralty system). Nothing is graded silently.</summary>
/// <param name="Name">Outlet or speaker.</param>
/// <param name="Kind"><c>outlet</c> or <c>speaker</c>.</param>
/// <param name="Reliability">A (completely reliable) to F (cannot be judged); null where no user gave one.</param>
/// <param name="Credibility">1 (confirmed) to 6 (cannot be judged); null where no user gave one.</param>
public sealed record SourceGrade(string Name, string Kind, string? Reliability, int? Credibility);
