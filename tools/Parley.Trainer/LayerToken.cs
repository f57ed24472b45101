namespace Parley.Trainer;

/// <summary>A line of the token layer; positions are code points, the head a token of the same document or -1.</summary>
internal sealed record LayerToken(int Start, int End, string Tag, string Name, int Head, string Relation);
