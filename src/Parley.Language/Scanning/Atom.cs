using Parley.Model;

namespace Parley.Language;

/// <summary>A token, or a part of one that hyphens join ("two-day" is three), with what the lexicons know of its word.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Flags">What it looks like.</param>
/// <param name="Triggers">What may begin with it.</param>
/// <param name="Word">Null where no lexicon has it.</param>
/// <param name="Token">The index of the token that it is of.</param>
internal readonly record struct Atom(TextSpan Span, TokenFlags Flags, Triggers Triggers, WordEntry? Word, int Token)
{
    public bool IsWord => (Flags & TokenFlags.Word) != 0;

    /// <summary>Begins with a digit.</summary>
    public bool IsNumber => (Flags & TokenFlags.Number) != 0;

    public bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    /// <summary>No white space before it.</summary>
    public bool IsAttached => (Flags & TokenFlags.Attached) != 0;

    public bool IsPossessive => (Flags & TokenFlags.Possessive) != 0;

    public bool IsSymbol => (Flags & TokenFlags.Symbol) != 0;
}
