namespace Parley.Language;

/// <summary>How a word helps to make a number.</summary>
internal enum NumberWordKind
{
    None,

    /// <summary>"three".</summary>
    Digit,

    /// <summary>"thirteen".</summary>
    Teen,

    /// <summary>"thirty".</summary>
    Ten,
    Hundred,

    /// <summary>"thousand", "million".</summary>
    Scale,

    /// <summary>"bn", "mln", "crore": apart from the number or joined to it.</summary>
    ShortScale,

    /// <summary>"millions": a scale only behind digits.</summary>
    PluralScale,

    /// <summary>"m", "b": a scale only where it is joined to digits.</summary>
    LetterScale,
    Dozen,

    /// <summary>Korean "man", "eok", "jo": multiplies what stands before it, back to the last greater one.</summary>
    Myriad,

    /// <summary>Korean "cheon", "baek", "sip": a thousand, a hundred or ten within a myriad.</summary>
    Small,

    /// <summary>Korean "bun-ui": between the parts and how many of them are taken.</summary>
    PartsOf,

    /// <summary>Korean "yeo": a little more than the number before it.</summary>
    About,
}
