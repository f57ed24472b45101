using System.Buffers.Text;

namespace Parley.Dossiers;

/// <summary>One line of a row, to be written with the ids that it has in the whole dossier.</summary>
internal readonly struct AssembledLine(AssembledIds ids, int row, SeriesPart part, (int Start, int End) range)
{
    public void Write(Stream to)
    {
        var json = part.Json.Span;
        var at = range.Start;
        for (var i = FirstFrom(range.Start); i < part.Ids.Length && part.Ids[i].Start < range.End; i++)
        {
            var id = part.Ids[i];
            to.Write(json[at..id.Start]);
            to.WriteByte((byte)id.Letter);
            WriteNumber(to, ids.Of(row, id) + 1);
            at = id.End;
        }
        to.Write(json[at..range.End]);
    }

    private int FirstFrom(int start)
    {
        var (low, high) = (0, part.Ids.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (part.Ids[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static void WriteNumber(Stream to, int number)
    {
        Span<byte> digits = stackalloc byte[11];
        Utf8Formatter.TryFormat(number, digits, out var length);
        to.Write(digits[..length]);
    }
}
