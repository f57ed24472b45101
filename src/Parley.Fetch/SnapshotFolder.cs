using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Parley.Fetch;

/// <summary>
/// The pages that were fetched, each once and for ever under the hash of its bytes, which is also the id of the document that is read from them; <c>index.jsonl</c> says what
/// was fetched from where and when, one line a fetch that brought something new.
/// </summary>
internal sealed class SnapshotFolder
{
    private readonly string _folder;
    private readonly Dictionary<string, Snapshot> _latest = new(StringComparer.Ordinal);

    public SnapshotFolder(string folder)
    {
        _folder = folder;
        if (!File.Exists(IndexPath))
            return;
        foreach (var line in File.ReadLines(IndexPath))
        {
            if (Parse(line) is { } snapshot && File.Exists(PathOf(snapshot.Hash)))
                _latest[snapshot.Address] = snapshot;
        }
    }

    private string IndexPath => Path.Combine(_folder, "index.jsonl");

    /// <summary>What the address gave last; null where it was never fetched.</summary>
    public Snapshot? Latest(string address) => _latest.GetValueOrDefault(address);

    public byte[] Read(Snapshot snapshot) => File.ReadAllBytes(PathOf(snapshot.Hash));

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public void Add(Snapshot snapshot, byte[] bytes)
    {
        Directory.CreateDirectory(_folder);
        var path = PathOf(snapshot.Hash);
        if (!File.Exists(path))
        {
            // Beside, then renamed: whoever finds the file finds it whole.
            File.WriteAllBytes(path + ".part", bytes);
            File.Move(path + ".part", path, overwrite: true);
        }
        if (Latest(snapshot.Address) == snapshot)
            return;
        File.AppendAllText(IndexPath, JsonSerializer.Serialize(snapshot, SnapshotJson.Default.Snapshot) + "\n", new UTF8Encoding(false));
        _latest[snapshot.Address] = snapshot;
    }

    private string PathOf(string hash) => Path.Combine(_folder, hash);

    // A line that a crash cut short is as good as none.
    private static Snapshot? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SnapshotJson.Default.Snapshot) is { Hash.Length: 64 } snapshot && snapshot.Hash.All(char.IsAsciiHexDigitLower) ? snapshot : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
