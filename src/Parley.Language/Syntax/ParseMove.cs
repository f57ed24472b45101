namespace Parley.Language;

/// <summary>Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011).</summary>
internal enum ParseMove
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The stack's top depends on the next word, and leaves.</summary>
    Left,

    /// <summary>The stack's top depends on the one below, and leaves.</summary>
    Right,
}
