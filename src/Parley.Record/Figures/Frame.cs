using Parley.Model;

namespace Parley.Record;

/// <summary>A way in which words make an amount part of a negotiation; one line of the lexicon <c>frames</c>.</summary>
internal sealed record Frame(string Name, FrameForm Form, FigureRole? Role, FramePart Subject, FramePart Object);
