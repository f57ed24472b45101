using System.Globalization;

namespace Parley.Pages;

/// <summary>One end of an EDTF date in words.</summary>
internal static class EdtfPointWords
{
    public static string Write(string point, string[] months)
    {
        var bare = point.TrimEnd('~', '?', '%');
        var before = bare.Length == point.Length ? "" : point[bare.Length] switch { '~' => "about ", '?' => "perhaps ", _ => "perhaps about " };
        if (bare.Length > 10 && bare[10] == 'T')
            bare = bare[..10];
        return before + bare.Length switch
        {
            10 when TryNumber(bare.AsSpan(5, 2), 12, out var month) => $"{bare.AsSpan(8, 2).TrimStart('0')}\u00A0{months[month - 1]} {bare.AsSpan(0, 4)}",
            7 when TryNumber(bare.AsSpan(5, 2), 41, out var part) => Part(part, months) + bare[..4],
            4 => Year(bare),
            _ => bare,
        };
    }

    private static string Year(string year) => year switch
    {
        [_, _, 'X', 'X'] => $"the {year.AsSpan(0, 2)}00s",
        [_, _, _, 'X'] => $"the {year.AsSpan(0, 3)}0s",
        _ => year,
    };

    // The sub-year groupings of ISO 8601-2, 4.8: seasons, quarters and halves.
    private static string Part(int part, string[] months) => part switch
    {
        >= 1 and <= 12 => months[part - 1] + " ",
        21 => "spring ",
        22 => "summer ",
        23 => "autumn ",
        24 => "winter ",
        >= 33 and <= 36 => NumberWords.Ordinal(part - 32) + " quarter of ",
        40 => "first half of ",
        41 => "second half of ",
        _ => "",
    };

    private static bool TryNumber(ReadOnlySpan<char> text, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && number <= most;
}
