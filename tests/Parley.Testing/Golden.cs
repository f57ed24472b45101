namespace Parley.Testing;

/// <summary>Compares output with a file kept in the project; <c>PARLEY_ACCEPT=1</c> rewrites the files, to be reviewed as text.</summary>
public static class Golden
{
    private static bool Accepts => Environment.GetEnvironmentVariable("PARLEY_ACCEPT") == "1";

    /// <summary>Null where <paramref name="actual"/> is what the file holds, else a message that names the first line that differs.</summary>
    public static string? Difference(string path, string actual)
    {
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return null;
        }
        if (!File.Exists(path))
            return $"{path} is missing; run with PARLEY_ACCEPT=1 to write it, then review it.";
        var expected = File.ReadAllText(path).Split('\n');
        var lines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            var (want, got) = (expected.ElementAtOrDefault(i), lines.ElementAtOrDefault(i));
            if (want != got)
                return $"{path}, line {i + 1}:\n  expected: {want ?? "(end)"}\n  actual:   {got ?? "(end)"}\nIf the change is meant, run with PARLEY_ACCEPT=1 and review the difference.";
        }
        return null;
    }
}
