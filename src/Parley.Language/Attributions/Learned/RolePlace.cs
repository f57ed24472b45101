namespace Parley.Language;

/// <summary>Where a word stands to a cue.</summary>
/// <param name="Top">The top of its part of the tree, below where its way up meets the cue's, if it does; -1 where it stands on the cue's way itself.</param>
/// <param name="Meeting">Where the ways meet; -1 where they do not.</param>
/// <param name="Near">Side, sentence, and whether either is quoted, as bits.</param>
/// <param name="Marks">Quotation marks and commas between.</param>
/// <param name="Ruled">What the rules take it for.</param>
internal readonly record struct RolePlace(int Top, int Meeting, uint Near, uint Marks, uint Ruled);
