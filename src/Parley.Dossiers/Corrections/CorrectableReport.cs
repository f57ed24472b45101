using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A report that a correction may name; its reading only where one does.</summary>
internal sealed record CorrectableReport(string Id, string Source, Func<Reading> Load);
