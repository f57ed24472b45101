namespace Parley.Model;

/// <summary>Something that a user should know about an input: what, where, and how to mend it.</summary>
/// <param name="Code"><c>PAR</c> and three digits: 1xx sources, 2xx language, 3xx record, 4xx dossier, 5xx terms, 6xx store. All are in docs/diagnostics.md.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Where">The file, and the line where one is known.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What to do about it; null where nothing can be done.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Where, string Message, string? Hint);
