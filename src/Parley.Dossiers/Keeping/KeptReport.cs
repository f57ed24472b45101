using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A report as the store has it.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Source">The document's source.</param>
/// <param name="Identity">What was read by what: another reading of the same report has another.</param>
/// <param name="Card">What an earlier build kept of it; empty where none did.</param>
/// <param name="Load">Gives the reading; called by several threads.</param>
public sealed record KeptReport(string Id, string Source, string Identity, ReadOnlyMemory<byte> Card, Func<Reading> Load)
{
    /// <summary>The document's id and source, as a card has them.</summary>
    public static (string Id, string Source) NamesOn(ReadOnlyMemory<byte> card)
    {
        var reader = new CardReader(card);
        return (reader.Text()!, reader.Text()!);
    }
}
