using System.Buffers;

namespace Parley.Sources;

/// <summary>Reads the dateline that a paragraph begins with.</summary>
internal sealed class Datelines(HeaderWords words, PrintedDates dates, Outlets outlets)
{
    private const int MaxLength = 110;
    private const int MaxUnknownPlaceWords = 4;
    private const int MinUnknownPlaceLetters = 4;

    private static readonly SearchValues<char> NotInPlaces = SearchValues.Create("\"\u201C\u201D!?;0123456789");

    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _places = new(() => Lexicon.Words("en/places"));
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> _notPlaces = new(() => Lexicon.Words("en/not-places"));

    /// <summary>The dateline; null where the paragraph has none.</summary>
    public Dateline? Read(string paragraph)
    {
        if (paragraph.Length == 0 || !(char.IsUpper(paragraph[0]) || paragraph[0] == '('))
            return null;
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, MaxLength));
        for (var i = 0; i < head.Length; i++)
        {
            if (SeparatorAt(head, i, out var end) is not { } mark)
                continue;
            if (Parse(head[..i], mark, paragraph, end) is { } dateline)
                return dateline;
            i = end - 1;
        }
        return null;
    }

    /// <summary>"OSLO, July 8, 2024 | The Wire": the place before the date of a header line; null where there is none.</summary>
    public string? PlaceOfDateLine(string line)
    {
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0)
            return null;
        var place = line.AsSpan(0, comma).Trim();
        var at = comma + 1;
        while (at < line.Length && line[at] == ' ')
            at++;
        return IsPlacePiece(place) && words.KindOf(place) == HeaderWord.None && dates.TryRead(line, at, out _, out _) && IsPlace(place, '-') ? place.ToString() : null;
    }

    /// <summary>"By Our Correspondent, Nairobi": a known place behind the last comma of a byline.</summary>
    public string? PlaceOfByline(string line)
    {
        var comma = line.LastIndexOf(',');
        var place = line.AsSpan(comma + 1).Trim();
        return comma > 0 && !place.IsEmpty && _places.Value.Contains(place) ? place.ToString() : null;
    }

    private static char? SeparatorAt(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        switch (text[at])
        {
            case '\u2013' or '\u2014' or '\u2015':
                return '-';
            case '-' when end < text.Length && text[end] == '-':
                while (end < text.Length && text[end] == '-')
                    end++;
                return '-';
            case '-' when at > 0 && (text[at - 1] is ' ' or ')') && (end == text.Length || text[end] is ' ' || !char.IsLower(text[end])):
                return '-';
            case ':' when end < text.Length && text[end] == ' ':
                return ':';
            default:
                return null;
        }
    }

    private Dateline? Parse(ReadOnlySpan<char> left, char mark, string paragraph, int end)
    {
        var rest = paragraph.AsSpan(end).TrimStart();
        if (!rest.IsEmpty && !(char.IsUpper(rest[0]) || char.IsDigit(rest[0]) || char.IsPunctuation(rest[0]) || char.IsSymbol(rest[0]) || char.GetUnicodeCategory(rest[0]) == System.Globalization.UnicodeCategory.OtherLetter))
            return null;
        left = left.Trim();
        var agency = CutAgency(ref left);
        if (left.IsEmpty)
            return agency is not null && outlets.Find(agency) is not null ? new(end, null, null, agency) : null;
        if (!TrySplit(left, out var place, out var date) || rest.IsEmpty && agency is null && date is null)
            return null;
        var isSure = date is not null || agency is not null && (outlets.Find(agency) is not null || IsCapitals(place));
        if (place.IsEmpty)
            return isSure && agency is not null ? new(end, null, date, agency) : null;
        if (!isSure && !IsPlace(place, mark))
            return null;
        return new(end, place.ToString(), date, agency);
    }

    // "(Wire)", "(Wire-Pool)" at the end; "(R)" and "(in 2019)" are no agencies.
    private static string? CutAgency(ref ReadOnlySpan<char> left)
    {
        if (left.IsEmpty || left[^1] != ')')
            return null;
        var open = left.LastIndexOf('(');
        if (open < 0)
            return null;
        var inside = left[(open + 1)..^1].Trim();
        if (inside.Length is < 2 or > 40 || !char.IsUpper(inside[0]) || inside.Count(' ') > 4)
            return null;
        left = left[..open].Trim();
        return inside.ToString();
    }

    /// <summary>Pieces between commas: places first, then at most a day of the week, a date and a year.</summary>
    private bool TrySplit(ReadOnlySpan<char> left, out ReadOnlySpan<char> place, out PrintedDate? date)
    {
        place = default;
        date = null;
        var placeEnd = 0;
        for (var start = 0; start < left.Length;)
        {
            var comma = left[start..].IndexOf(',');
            var end = comma < 0 ? left.Length : start + comma;
            var piece = left[start..end].Trim();
            var at = start + left[start..].IndexOfAnyExcept(' ', ',');
            if (date is null && at >= start && dates.TryRead(left, at, out var printed, out var dateEnd))
            {
                date = printed;
                end = Math.Max(end, dateEnd);
            }
            else if (date is null && IsPlacePiece(piece))
                placeEnd = end;
            else if (date is null && TryReadLastDate(piece, out var undated, out printed))
            {
                date = printed;
                placeEnd = at + undated;
            }
            else if (words.KindOf(piece.TrimEnd('.')) != HeaderWord.Weekday)
                return false;
            start = end + 1;
        }
        place = left[..placeEnd].Trim();
        return true;
    }

    // "SEOUL Jan. 8": no comma between.
    private bool TryReadLastDate(ReadOnlySpan<char> piece, out int placeLength, out PrintedDate date)
    {
        date = default;
        for (placeLength = piece.IndexOf(' '); placeLength > 0 && placeLength + 1 < piece.Length; placeLength++)
        {
            if (piece[placeLength] == ' ' && dates.TryRead(piece, placeLength + 1, out date, out var end) && end == piece.Length)
                return IsPlacePiece(piece[..placeLength]);
        }
        return false;
    }

    private static bool IsPlacePiece(ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty || piece.Length > 40 || !char.IsUpper(piece[0]))
            return false;
        var words = 0;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            if (word.IsEmpty)
                continue;
            words++;
            // Particles inside ("Rio de Janeiro") are short.
            if (!char.IsUpper(word[0]) && (word.Length > 3 || words == 1) || word.ContainsAny(NotInPlaces))
                return false;
        }
        return words <= MaxUnknownPlaceWords;
    }

    // Without a date or an agency: a known place, or capitals throughout that are long enough not to be letters for words.
    private bool IsPlace(ReadOnlySpan<char> place, char mark)
    {
        var first = place;
        var cut = place.IndexOfAny(',', '/');
        if (cut > 0)
            first = place[..cut].Trim();
        if (_places.Value.Contains(first))
            return true;
        if (mark == ':' || !IsCapitals(place) || Letters(first) < MinUnknownPlaceLetters)
            return false;
        foreach (var range in first.Split(' '))
        {
            if (_notPlaces.Value.Contains(first[range]))
                return false;
        }
        return true;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyInRange('a', 'z');

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }
}
