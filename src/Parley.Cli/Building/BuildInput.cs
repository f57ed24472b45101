using System.Collections.Immutable;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>A report of a build: read now, or known from an earlier run.</summary>
/// <param name="Key">Where it came from, and what was read.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Source">The document's source.</param>
/// <param name="Card">What an earlier build kept of it; null where none did.</param>
/// <param name="Read">Its reading; null where the store has it.</param>
/// <param name="Diagnostics">What was said when it was read.</param>
internal sealed record BuildInput(ReadingKey Key, string Document, string Source, ReadOnlyMemory<byte> Card, Reading? Read, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its reading as JSON.</summary>
    public byte[] Json(DossierStore store) =>
        Read is { } reading ? ReadingJson.Write(reading) : store.FindJson(Key, PipelineIdentity.Current) ?? throw new InvalidOperationException($"The reading of {Source} is gone.");

    public static BuildInput Of(StoredReading stored) => new(stored.Key, stored.Reading.Document.Id, stored.Reading.Document.Source, default, stored.Reading, stored.Diagnostics);
}
