namespace Parley.Dossiers;

/// <summary>Writes the lines of one speaker from the lines that reports' cards have.</summary>
internal static class SpokenJson
{
    // A line as it is kept ends with an empty list of other reports and its own closing brace.
    private const int Tail = 12;

    public static void Write(Stream to, Spoken spoken)
    {
        for (var i = 0; i < spoken.Lines.Length; i++)
        {
            to.Write(i == 0 ? "[\n        "u8 : ",\n        "u8);
            Write(to, spoken.Lines[i]);
        }
        to.Write(spoken.Lines.IsEmpty ? "[]"u8 : "\n      ]"u8);
    }

    private static void Write(Stream to, SpokenLine line)
    {
        var json = line.Utterance.Json.Line.Span;
        if (line.Also.Count == 0)
        {
            to.Write(json);
            return;
        }
        to.Write(json[..^Tail]);
        for (var i = 0; i < line.Also.Count; i++)
        {
            to.Write(i == 0 ? "[\n            "u8 : ",\n            "u8);
            WriteDeeper(to, line.Also[i].Utterance.Json.Item.Span);
        }
        to.Write("\n          ]\n        }"u8);
    }

    // In the list a reference stands one step further in than behind its name.
    private static void WriteDeeper(Stream to, ReadOnlySpan<byte> item)
    {
        while (item.IndexOf((byte)'\n') is >= 0 and var end)
        {
            to.Write(item[..(end + 1)]);
            to.Write("  "u8);
            item = item[(end + 1)..];
        }
        to.Write(item);
    }
}
