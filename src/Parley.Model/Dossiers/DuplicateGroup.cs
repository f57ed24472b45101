using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Reports that are copies or rewrites of one another.</summary>
/// <param name="Reports">Document ids, the earliest first.</param>
/// <param name="Kind"><c>copy</c> or <c>rewrite</c>.</param>
/// <param name="Similarity">0 to 1: the part of the shorter one's word runs that the other has.</param>
/// <param name="Reason">In words.</param>
public sealed record DuplicateGroup(ImmutableArray<string> Reports, string Kind, double Similarity, string Reason);
