using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Testing.Recombining;

/// <summary>
/// As many readings as wanted, made of real ones: each takes paragraphs of one report on a negotiation, with the facts that stand in them, and paragraphs of
/// other reports around them. Half are of one large corpus; the others of many small ones, in each of which the sides and agreements bear other names.
/// </summary>
/// <param name="talks">Real readings on negotiations.</param>
/// <param name="others">Real readings on anything, for the paragraphs around; may be empty.</param>
/// <param name="inOneCorpus">Whether all are of the large corpus: the hardest case, since all of them bear on one another.</param>
/// <remarks>The same number gives the same reading in every run.</remarks>
public sealed class RecombinedReadings(IReadOnlyList<Reading> talks, IReadOnlyList<Reading> others, bool inOneCorpus = false)
{
    // A small corpus holds so many readings.
    private const int WorldSize = 60;

    private readonly ImmutableArray<(Reading Reading, ImmutableArray<Piece> Pieces)> _homes =
        [.. talks.Select(reading => (reading, Piece.Of(reading))).Where(pair => pair.Item2.Length > 2)];

    private readonly ImmutableArray<Piece> _around = [.. (others.Count > 0 ? others : talks).SelectMany(reading => Piece.Of(reading))];

    /// <summary>The reading with this number.</summary>
    public Reading Make(int number)
    {
        var dice = new Dice((ulong)number);
        var world = dice.Next(2) == 0 || inOneCorpus ? 0 : 1 + (number / (2 * WorldSize));
        var (home, pieces) = _homes[dice.Next(_homes.Length)];
        var assembly = new ReadingAssembly(world);
        var own = 2 + dice.Next(5);
        var first = dice.Next(pieces.Length);
        for (var k = 0; k < own && k < pieces.Length; k++)
        {
            assembly.Add(pieces[(first + k) % pieces.Length]);
            for (var more = dice.Next(3); more > 0; more--)
                assembly.Add(_around[dice.Next(_around.Length)]);
        }
        var day = home.Document.Published is { IsDay: true, First: { } published } ? published.AddDays(dice.Next(31) - 15) : (DateOnly?)null;
        return assembly.ToReading(new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"sha256:{number:x64}"),
            Source = string.Create(CultureInfo.InvariantCulture, $"reports/{number:d6}.txt"),
            Outlet = "Outlet " + ((char)('A' + dice.Next(26))).ToString(),
            Title = home.Document.Title,
            Published = day is { } known ? EdtfDate.FromDay(known) : home.Document.Published,
            PublishedBasis = home.Document.PublishedBasis,
            Language = "en",
            Text = assembly.Text,
        });
    }
}
