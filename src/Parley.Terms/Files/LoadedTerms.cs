using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>What came of reading a terms file.</summary>
/// <param name="Agreement">Null where there is a problem.</param>
/// <param name="Problems">In the order of the file.</param>
public sealed record LoadedTerms(CostAgreement? Agreement, ImmutableArray<TermsProblem> Problems);
