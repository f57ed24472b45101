using Parley.Model;

namespace Parley.Language;

/// <summary>A word, number, sign or mark.</summary>
public readonly record struct Token(TextSpan Span, TokenFlags Flags)
{
    public bool IsWord => (Flags & TokenFlags.Word) != 0;

    public bool IsNumber => (Flags & TokenFlags.Number) != 0;

    public bool IsPunctuation => (Flags & TokenFlags.Punctuation) != 0;

    public bool IsCapital => (Flags & TokenFlags.Capital) != 0;

    public bool IsPossessive => (Flags & TokenFlags.Possessive) != 0;
}
