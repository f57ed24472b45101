using System.Collections.Frozen;

namespace Parley.Language;

/// <summary>Names of days and months, which stand beside a phrase without belonging to it ("told Tuesday officials" is no phrase).</summary>
internal static class WeekdaysAndMonths
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Lexicon.Words("calendar-names", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
