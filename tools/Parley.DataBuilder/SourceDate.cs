namespace Parley.DataBuilder;

/// <summary>The day of the last change of a folder of data: a fact of the data, so that a table stays the same however often it is compiled.</summary>
internal static class SourceDate
{
    public static string Of(string folder)
    {
        var line = File.ReadLines(Path.Combine(folder, "SOURCE.md")).FirstOrDefault(line => line.StartsWith("Last changed: ", StringComparison.Ordinal));
        return line?["Last changed: ".Length..].Trim().TrimEnd('.') ?? throw new InvalidDataException($"{folder}/SOURCE.md has no line 'Last changed: YYYY-MM-DD'.");
    }
}
