using System.Text;
using Parley.Language;
using Parley.Model;
using Parley.Record;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>The stages and word lists of a reader, in aligned columns.</summary>
internal static class PipelineText
{
    public static string Of(ReportReader reader)
    {
        var text = new StringBuilder();
        text.Append($"parley {PipelineIdentity.Version}, pipeline {PipelineIdentity.Current}\n");
        Append(text, ["annotator", "needs", "gives"], reader.Pipeline.Annotators.Select(one => new[] { one.Name, Name(one.Requires), Name(one.Provides) }));
        Append(text, ["extractor"], reader.Extractors.Select(one => new[] { one.Name }));
        Append(text, ["resource", "date", "rows"], Resources());
        return text.ToString();
    }

    private static string Name(Layers layers) => layers == Layers.None ? "-" : layers.ToString().ToLowerInvariant();

    private static IEnumerable<string[]> Resources() =>
        from assembly in new[] { typeof(SourceItem).Assembly, typeof(AnnotationPipeline).Assembly, typeof(ReportReader).Assembly }
        from path in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
        where path.EndsWith(".tsv", StringComparison.Ordinal)
        let table = ResourceTable.Load(assembly, path)
        select new[] { $"{assembly.GetName().Name}/{path}", table.Date, $"{table.Rows.Length}" };

    private static void Append(StringBuilder text, string[] heads, IEnumerable<string[]> rows)
    {
        string[][] all = [heads, .. rows];
        var widths = heads.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        text.Append('\n');
        foreach (var row in all)
            text.Append(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
    }
}
