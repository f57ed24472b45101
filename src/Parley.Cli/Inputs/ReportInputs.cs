using System.Text;
using System.Text.Json;
using Parley.Model;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>Files, folders and JSON Lines as a stream of reports.</summary>
internal static class ReportInputs
{
    private static readonly string[] Extensions = [".txt", ".text", ".html", ".htm", ".xhtml"];

    public static IEnumerable<ReportInput> Of(InputOptions options) =>
        options.IsJsonLines ? options.Paths.DefaultIfEmpty("-").SelectMany(Lines) : options.Paths.SelectMany(Files);

    private static IEnumerable<ReportInput> Files(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    yield return FromFile(file);
            }
        }
        else
        {
            yield return FromFile(path);
        }
    }

    private static ReportInput FromFile(string path)
    {
        try
        {
            return new(new SourceItem { Name = path, Bytes = File.ReadAllBytes(path) }, []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, [new Diagnostic("PAR101", Severity.Error, path, "the file cannot be read", "check the path and its permissions")]);
        }
    }

    private static IEnumerable<ReportInput> Lines(string path)
    {
        using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
                yield return new(FromLine(line), []);
        }
    }

    private static SourceItem FromLine(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        string? Get(string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;
        return new SourceItem
        {
            Name = Get("source") ?? "",
            Bytes = Encoding.UTF8.GetBytes(Get("text") ?? Get("html") ?? ""),
            Format = json.TryGetProperty("text", out _) ? SourceFormat.Text : SourceFormat.Html,
            Clean = json.TryGetProperty("clean", out var clean) && clean.GetBoolean(),
            Published = EdtfDate.TryParse(Get("published"), out var published) ? published : null,
            Outlet = Get("outlet"),
            Title = Get("title"),
            Url = Get("url"),
        };
    }
}
