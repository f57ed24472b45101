using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A statement with its telling words.</summary>
internal sealed record Claim(ReportEntry Report, Statement Statement, HashSet<string> Words);
