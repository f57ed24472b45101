using System.Text.Json;

namespace Parley.Testing;

/// <summary>Cases as data: every line of the <c>*.jsonl</c> files of an area, <c>Cases/AREA</c> beside the tests.</summary>
public static class CaseLines
{
    /// <summary>All cases of an area, file by file: the file's name and the number of the line, from 1.</summary>
    public static IEnumerable<(string File, int Line)> Of(string area)
    {
        foreach (var path in Directory.GetFiles(Folder(area), "*.jsonl").Order(StringComparer.Ordinal))
        {
            for (var line = 1; line <= File.ReadAllLines(path).Length; line++)
                yield return (Path.GetFileName(path), line);
        }
    }

    /// <summary>One case.</summary>
    public static JsonDocument Read(string area, string file, int line) =>
        JsonDocument.Parse(File.ReadLines(Path.Combine(Folder(area), file)).ElementAt(line - 1));

    private static string Folder(string area) => Path.Combine(AppContext.BaseDirectory, "Cases", area);
}
