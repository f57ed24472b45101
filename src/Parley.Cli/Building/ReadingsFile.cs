using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Store;

namespace Parley.Cli;

/// <summary>readings.jsonl of a large dossier. Lines that stand in the last run's file are copied from there, as long as nobody has touched it.</summary>
internal static class ReadingsFile
{
    public const string Name = "readings.jsonl";

    private const string Index = "readings.index";

    public static void Write(OutputFolder output, DossierStore store, IReadOnlyList<BuildInput> inputs, FolderFiles files)
    {
        var known = ReadIndex(output, files);
        var lines = new List<(string Identity, long Start, int Length)>(inputs.Count);
        using (var old = known.Count > 0 ? File.OpenHandle(output.At(Name)) : null)
            output.Write(Name, stream => WriteLines(stream, old, store, inputs, known, lines));
        WriteIndex(output, lines, files);
    }

    private static void WriteLines(Stream stream, Microsoft.Win32.SafeHandles.SafeFileHandle? old, DossierStore store, IReadOnlyList<BuildInput> inputs, Dictionary<string, (long Start, int Length)> known, List<(string, long, int)> lines)
    {
        var at = 0L;
        var (from, pending) = (0L, 0L);
        var buffer = new byte[1 << 20];
        foreach (var input in inputs)
        {
            var identity = JoiningIdentity.Of(input.Key);
            var isKnown = known.TryGetValue(identity, out var place);
            // Lines that follow one another in the old file are copied in one go.
            if (!isKnown || place.Start != from + pending)
            {
                Copy(old, from, pending, stream, buffer);
                (from, pending) = (place.Start, 0);
            }
            var length = isKnown ? place.Length : WriteLine(stream, store, input);
            pending += isKnown ? length : 0;
            lines.Add((identity, at, length));
            at += length;
        }
        Copy(old, from, pending, stream, buffer);
    }

    private static int WriteLine(Stream stream, DossierStore store, BuildInput input)
    {
        var json = input.Json(store);
        stream.Write(json);
        stream.WriteByte((byte)'\n');
        return json.Length + 1;
    }

    private static void Copy(Microsoft.Win32.SafeHandles.SafeFileHandle? old, long from, long length, Stream stream, byte[] buffer)
    {
        while (length > 0)
        {
            var read = RandomAccess.Read(old!, buffer.AsSpan(0, (int)Math.Min(length, buffer.Length)), from);
            if (read == 0)
                throw new IOException("The last run's readings end too early.");
            stream.Write(buffer, 0, read);
            (from, length) = (from + read, length - read);
        }
    }

    // The index holds where each line stands; it is of use only beside the very file that it was written with.
    private static Dictionary<string, (long, int)> ReadIndex(OutputFolder output, FolderFiles files)
    {
        var known = new Dictionary<string, (long, int)>(StringComparer.Ordinal);
        if (files.Before(Index) is not { } key || !File.Exists(output.At(Index)))
            return known;
        var text = File.ReadAllText(output.At(Index));
        if (KeyOf(output, text) != key)
            return known;
        var start = 0L;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IndexOf(' ') is not (> 0 and var end))
                continue;
            var length = int.Parse(line[..end], CultureInfo.InvariantCulture);
            known.TryAdd(line[(end + 1)..].ToString(), (start, length));
            start += length;
        }
        return known;
    }

    private static void WriteIndex(OutputFolder output, List<(string Identity, long Start, int Length)> lines, FolderFiles files)
    {
        var text = new StringBuilder();
        foreach (var (identity, _, length) in lines)
            text.Append(CultureInfo.InvariantCulture, $"{length} {identity.ReplaceLineEndings(" ")}\n");
        var index = text.ToString();
        output.Write(Index, index);
        files.Note(Index, KeyOf(output, index));
    }

    private static string KeyOf(OutputFolder output, string index)
    {
        var file = new FileInfo(output.At(Name));
        return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(index)).AsSpan(0, 16))} {(file.Exists ? file.Length : 0)} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}");
    }
}
