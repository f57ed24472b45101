namespace Parley.Model;

/// <summary>A marked stretch of a document's text.</summary>
public readonly record struct Block(BlockKind Kind, TextSpan Span);
