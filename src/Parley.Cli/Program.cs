using System.Text.Json;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

// A first, bare "read": files, or --from jsonl FILE. The real command line replaces it.
var reader = ReportReader.CreateDefault();
using var output = Console.OpenStandardOutput();
var jsonl = args.Contains("jsonl");
foreach (var path in args.Where(arg => File.Exists(arg)))
{
    var items = jsonl
        ? File.ReadLines(path).Where(line => line.Length > 0).Select(FromLine)
        : [new SourceItem { Name = path, Bytes = File.ReadAllBytes(path) }];
    foreach (var item in items)
    {
        var outcome = reader.Read(item);
        if (outcome.Reading is not null)
            output.Write([.. ReadingJson.Write(outcome.Reading), (byte)'\n']);
    }
}
return 0;

static SourceItem FromLine(string line)
{
    var json = JsonDocument.Parse(line).RootElement;
    string? Get(string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;
    return new SourceItem
    {
        Name = Get("source") ?? "",
        Bytes = System.Text.Encoding.UTF8.GetBytes(Get("text") ?? Get("html") ?? ""),
        Format = json.TryGetProperty("text", out _) ? SourceFormat.Text : SourceFormat.Html,
        Clean = json.TryGetProperty("clean", out var clean) && clean.GetBoolean(),
        Published = EdtfDate.TryParse(Get("published"), out var published) ? published : null,
        Outlet = Get("outlet"),
        Title = Get("title"),
        Url = Get("url"),
    };
}
