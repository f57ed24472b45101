namespace Parley.Record;

/// <summary>A frame's word in the text.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal sealed record FrameHit(Frame Frame, int First, int End);
