using System.Globalization;
using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Phrases;

/// <summary>The phrases of the negotiation press with what must be found in them: <c>Cases/Phrases/*.tsv</c>.</summary>
internal static class PhraseTable
{
    private static readonly AnnotationPipeline Pipeline = new AnnotationPipelineBuilder()
        .Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new TimeAnnotator()).Use(new QuantityAnnotator()).Build();

    // A Wednesday.
    private static readonly DateOnly Reference = new(2020, 1, 15);

    public static IEnumerable<(string Table, string Text, string Expected)> Rows() =>
        from path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "Phrases"), "*.tsv").Order(StringComparer.Ordinal)
        from row in ResourceTable.Parse(Path.GetFileName(path), File.ReadAllText(path)).Rows
        select (Path.GetFileNameWithoutExtension(path), row[0], row[1]);

    public static AnnotatedDocument Annotate(string text) =>
        Pipeline.Annotate(new Document { Id = "sha256:0", Source = "phrase", Text = text }, Reference, CancellationToken.None);

    public static string Describe(AnnotatedDocument document) =>
        string.Join(" | ", document.Times.Select(time => Describe(time, document.Text)).Concat(document.Quantities.Select(found => $"{found.Span.Quote(document.Text)} = {Describe(found)}")));

    /// <summary>All that is said of a quantity but its words.</summary>
    public static string Describe(QuantityMention found) => string.Join(' ', new[]
    {
        found.Kind.ToString(),
        Number(found.Value) + (found.High is { } high ? ".." + Number(high) : ""),
        found.Unit?.ToString(),
        found.Modifier == Modifier.Exact ? null : found.Modifier.ToString(),
        found.Measure == Measure.Level ? null : found.Measure.ToString(),
        found.Per is { } per ? $"per:{per}" : null,
        found.ConversionOf is { } whole ? $"converts:{whole}" : null,
        found.Base is { } from ? $"base:{from}" : null,
    }.Where(part => part is not null));

    private static string Describe(TimeMention time, string text) =>
        $"{time.Span.Quote(text)} = {time.Type} {time.Value ?? "?"}{(time.Mod is null ? "" : " " + time.Mod)}";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
