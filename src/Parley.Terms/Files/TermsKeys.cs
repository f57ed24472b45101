using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>The keys of each part of a terms file; docs/terms.schema.json has the same, and a test compares them.</summary>
internal static class TermsKeys
{
    public static readonly ImmutableArray<string> File =
    [
        "parley-terms", "id", "name", "note", "parties", "currency", "per", "term", "signed", "effective", "follows", "rounding", "base", "rule", "parts", "categories", "rates",
        "assumptions", "gaps", "unspent", "recorded", "checks",
    ];

    public static readonly ImmutableArray<string> Parties = ["payer", "payee"];

    public static readonly ImmutableArray<string> Rounding = ["unit", "direction", "when", "reference"];

    public static readonly ImmutableArray<string> Base = ["year", "amount", "from", "reference"];

    public static readonly ImmutableArray<string> Part = ["name", "currency", "rounding", "base", "rule"];

    public static readonly ImmutableArray<string> Rule = ["for", "amount", "amounts", "change", "changes", "same-as", "not-found", "of", "stated-change", "reference"];

    public static readonly ImmutableArray<string> Change = ["rate", "index", "lag", "times", "digits", "cap", "floor", "sum"];

    public static readonly ImmutableArray<string> Summand = ["rate", "index", "lag", "times", "digits", "cap", "floor"];

    public static readonly ImmutableArray<string> Category = ["name", "share", "amounts", "remainder", "same-as", "limits", "cash", "domestic", "reference"];

    public static readonly ImmutableArray<string> Limit = ["for", "at-least", "at-most", "of", "amounts", "reference"];

    public static readonly ImmutableArray<string> Domestic = ["low", "high", "reference"];

    public static readonly ImmutableArray<string> Rate = ["from", "to", "for", "rate", "reference"];

    public static readonly ImmutableArray<string> Assumption = ["series", "for", "value", "low", "high", "reference"];

    public static readonly ImmutableArray<string> Gap = ["from", "to", "level-of", "amount", "currency", "made-up-later", "measure", "reference"];

    public static readonly ImmutableArray<string> Unspent = ["year", "budget", "cut", "available", "unspent", "carried-over", "lapsed", "reference"];

    public static readonly ImmutableArray<string> Recorded = ["year", "amount", "currency", "reference"];

    public static readonly ImmutableArray<string> Check = ["name", "formula", "official", "scale", "unit", "coarse", "note", "reference"];
}
