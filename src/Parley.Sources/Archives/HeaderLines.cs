using System.Text;

namespace Parley.Sources;

/// <summary>Named fields above an empty line, as web archives and HTTP have them.</summary>
internal sealed class HeaderLines
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private HeaderLines(string first) => First = first;

    /// <summary>The line above the fields: <c>WARC/1.1</c>, <c>HTTP/1.1 200 OK</c>.</summary>
    public string First { get; }

    /// <summary>The field's value; null where it is not there. Of a field given twice, the first.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>A number that is not negative; null where the field is none.</summary>
    public long? Number(string name) =>
        long.TryParse(this[name], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public static HeaderLines Parse(ReadOnlySpan<byte> bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var headers = new HeaderLines(lines[0].Trim());
        string? last = null;
        foreach (var line in lines.AsSpan(1))
        {
            // A line that begins with a blank goes on with the field above.
            if (last is not null && line.Length > 0 && line[0] is ' ' or '\t')
            {
                headers._fields[last!] += " " + line.Trim();
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            last = line[..colon].Trim();
            if (!headers._fields.TryAdd(last, line[(colon + 1)..].Trim()))
                last = null;
        }
        return headers;
    }
}
