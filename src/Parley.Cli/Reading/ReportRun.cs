using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Reads inputs, several at a time, leaving out those that the store knows.</summary>
/// <param name="reader">Made when the first report needs it: a run that finds everything in the store loads no lexicon.</param>
internal sealed class ReportRun(Lazy<ReportReader> reader, int threads, IReadOnlySet<ReadingKey> known, CancellationToken cancellation)
{
    public IEnumerable<ReportResult> Run(IEnumerable<SourceResult> inputs) => OrderedWork.Run(inputs, Read, threads, cancellation);

    private ReportResult Read(SourceResult input)
    {
        if (input.Item is not { } item)
            return new ReportResult(null, null, input.Diagnostics);
        var key = new ReadingKey(item.Name, Fingerprint.Of(item));
        if (known.Contains(key))
            return new ReportResult(key, null, input.Diagnostics, IsKnown: true);
        try
        {
            var outcome = reader.Value.Read(item, cancellation);
            return new ReportResult(key, outcome.Reading, [.. input.Diagnostics, .. outcome.Diagnostics]);
        }
        catch (Exception e) when (e is not (OperationCanceledException or InvalidResourceException))
        {
            // A defect, since no text may make a rule throw; one report less is better than none at all.
            return new ReportResult(key, null, [.. input.Diagnostics, Defect(item.Name, e)]);
        }
    }

    private static Diagnostic Defect(string name, Exception e) =>
        new("PAR399", Severity.Error, name, $"A defect of Parley kept it from being read: {e.GetType().Name}: {e.Message}", "Please report it together with the file.");
}
