using Parley.Model;

namespace Parley.Pages;

/// <summary>Where a value of the dossier comes from.</summary>
/// <param name="Report">The report.</param>
/// <param name="Anchor">The id of the mark in its text, or of the report itself where its text is not in the page.</param>
/// <param name="Further">Ids of the other marks of the same item.</param>
/// <param name="Fact">The item; null where the document itself is meant, or where its reading is missing.</param>
internal sealed record EvidenceTarget(ReportEntry Report, string Anchor, IReadOnlyList<string> Further, Fact? Fact);
