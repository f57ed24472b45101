using Parley.Model;

namespace Parley.Language;

/// <summary>A unit of the lexicon.</summary>
internal sealed record UnitEntry(Unit Unit, UnitKind Kind);
