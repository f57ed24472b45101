namespace Parley.Language;

/// <summary>What a function word or other small word does beside numbers and times: the glue lexicon. One word may do several things.</summary>
[Flags]
internal enum Glue : ulong
{
    None = 0,

    /// <summary>"a", "an".</summary>
    Article = 1UL << 0,

    /// <summary>"the".</summary>
    The = 1UL << 1,
    Of = 1UL << 2,
    And = 1UL << 3,
    Or = 1UL << 4,
    To = 1UL << 5,
    By = 1UL << 6,
    From = 1UL << 7,
    Between = 1UL << 8,
    In = 1UL << 9,
    On = 1UL << 10,
    At = 1UL << 11,
    For = 1UL << 12,
    As = 1UL << 13,
    So = 1UL << 14,
    That = 1UL << 15,
    Out = 1UL << 16,
    Now = 1UL << 17,
    Other = 1UL << 18,

    /// <summary>"another": may stand between a verb and its amount.</summary>
    Another = 1UL << 19,

    /// <summary>"more", "less" behind a part: "a third more".</summary>
    More = 1UL << 20,

    /// <summary>Begins the whole of which something is a part: "half the", "two of their".</summary>
    Whole = 1UL << 21,

    /// <summary>Before "half", makes it a half that is not a share: "the other half".</summary>
    OtherHalf = 1UL << 22,

    /// <summary>Behind "times", makes it a multiple: "five times what".</summary>
    Comparison = 1UL << 23,

    /// <summary>Before a bare number, sets it beside the amount before: "compared with 43".</summary>
    Compared = 1UL << 24,

    /// <summary>Behind a percentage, makes it a share: "25 percent stake".</summary>
    Share = 1UL << 25,

    /// <summary>Before a percentage, makes it a share: "accounts for 12 percent".</summary>
    ShareVerb = 1UL << 26,

    /// <summary>"old" behind a length: an age.</summary>
    Old = 1UL << 27,

    /// <summary>"age" in "months of age".</summary>
    Age = 1UL << 28,

    /// <summary>"strong" in "28,500-strong".</summary>
    Strong = 1UL << 29,

    /// <summary>"odd" in "4,000-odd".</summary>
    Odd = 1UL << 61,

    /// <summary>"fold" behind a number.</summary>
    Fold = 1UL << 30,

    /// <summary>"times" behind a number.</summary>
    Times = 1UL << 31,
    Minus = 1UL << 32,

    /// <summary>May be joined before a number: "sub-7".</summary>
    Prefix = 1UL << 33,

    /// <summary>"long" behind a length: "day-long".</summary>
    Long = 1UL << 34,

    /// <summary>"over" in "$6 billion over five years".</summary>
    Spread = 1UL << 35,

    /// <summary>A currency's word that means nothing else, so that "a dollar" is money.</summary>
    Coinage = 1UL << 36,

    /// <summary>May stand before a month or day.</summary>
    BeforeDate = 1UL << 37,

    /// <summary>May stand before a year of another century.</summary>
    BeforeYear = 1UL << 38,

    /// <summary>May stand before a season or a part of the day.</summary>
    BeforeSeason = 1UL << 39,

    /// <summary>May stand before an hour without a.m. or p.m.</summary>
    BeforeHour = 1UL << 40,

    /// <summary>"around", "about" before a date.</summary>
    Around = 1UL << 41,

    /// <summary>"before", "after": what they are counted from may follow.</summary>
    Relative = 1UL << 42,

    /// <summary>"before", "earlier" in "the year before".</summary>
    Earlier = 1UL << 43,

    /// <summary>Behind an amount, makes "a year" a rhythm: "$5 a year", "twice a year".</summary>
    Amount = 1UL << 44,

    /// <summary>Behind four digits, makes them a number and no year.</summary>
    Counted = 1UL << 45,

    /// <summary>"has", "have".</summary>
    Have = 1UL << 46,

    /// <summary>Before a day, puts it ahead: "until", "as early as".</summary>
    BeforeAhead = 1UL << 47,

    /// <summary>A season that is also another word: "fall".</summary>
    AmbiguousSeason = 1UL << 48,

    /// <summary>A month that is also a person's name.</summary>
    NameMonth = 1UL << 49,

    /// <summary>A month that is also another word: "May", "March".</summary>
    AmbiguousMonth = 1UL << 50,

    /// <summary>A modifier that is a noun and wants "of": "the end of".</summary>
    ModifierNoun = 1UL << 51,

    /// <summary>"last": of halves, the second.</summary>
    Last = 1UL << 52,

    /// <summary>"recent".</summary>
    Recent = 1UL << 53,

    /// <summary>May stand between an amount and its period: "$5 billion in annual aid".</summary>
    PeriodLink = 1UL << 54,

    /// <summary>"end" in "year-end".</summary>
    End = 1UL << 55,

    /// <summary>"below", "above" behind a verb of change: the amount is a level.</summary>
    Passed = 1UL << 56,

    /// <summary>"went" in "went from $5 to $6": a change that says no direction.</summary>
    Moves = 1UL << 57,

    /// <summary>"latest" before "quarter": the last one that has ended.</summary>
    Ended = 1UL << 60,

    /// <summary>"be": what stands behind it need not have happened.</summary>
    Be = 1UL << 63,

    /// <summary>A modal verb: what tells that a day may lie ahead.</summary>
    Modal = 1UL << 62,

    /// <summary>"could": a modal that looks back as often as ahead.</summary>
    Could = 1UL << 59,

    /// <summary>"will", "shall": say that a day lies ahead, whatever is nearer.</summary>
    Will = 1UL << 58,
}
