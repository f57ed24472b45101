using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>All lines of one row of agreements as JSON, each where it can be cut out, with the places where ids of the whole dossier belong.</summary>
internal sealed class SeriesPart
{
    /// <summary>The dossier's lists that rows have lines in, and whether these are counted by negotiation.</summary>
    public static readonly ImmutableArray<(string Name, bool ByNegotiation)> Lists =
    [
        ("negotiations", true), ("rounds", true), ("positions", true), ("gaps", true), ("moves", true), ("steps", true), ("deadlines", true), ("questions", true),
        ("agreements", false), ("terms", false), ("disagreements", false), ("audit", false),
    ];

    public const int Negotiations = 0, Rounds = 1, Positions = 2, Gaps = 3, Deadlines = 6, Agreements = 8, Disagreements = 10, Audit = 11;

    /// <summary>The row's reports, by their place in it, that each negotiation has, the first first.</summary>
    public required ImmutableArray<ImmutableArray<int>> Reports { get; init; }

    /// <summary>Of each list the lines' ranges in <see cref="Json"/>.</summary>
    public required ImmutableArray<ImmutableArray<(int Start, int End)>> Lines { get; init; }

    /// <summary>Of each list that is counted by negotiation, how many lines each negotiation has.</summary>
    public required ImmutableArray<ImmutableArray<int>> Counts { get; init; }

    /// <summary>In order.</summary>
    public required ImmutableArray<IdPlace> Ids { get; init; }

    public required ImmutableArray<DisagreementStatus> Statuses { get; init; }

    /// <summary>The report of each sum that was worked out again, by its place in the row.</summary>
    public required ImmutableArray<int> Audited { get; init; }

    public required ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>The place of a list among <see cref="Lists"/>; -1 where rows have no such list.</summary>
    public static int ListOf(string name)
    {
        for (var i = 0; i < Lists.Length; i++)
        {
            if (Lists[i].Name == name)
                return i;
        }
        return -1;
    }

    /// <summary>How many disagreements of one status.</summary>
    public int Count(DisagreementStatus status) => Statuses.Count(one => one == status);

    public byte[] Write()
    {
        var card = new CardWriter();
        WriteAll(card, Reports, card.Number);
        WriteAll(card, Lines, line =>
        {
            card.Number(line.Start);
            card.Number(line.End);
        });
        WriteAll(card, Counts, card.Number);
        card.Number(Ids.Length);
        foreach (var id in Ids)
            id.Write(card);
        card.Number(Statuses.Length);
        foreach (var status in Statuses)
            card.Number((int)status);
        card.Number(Audited.Length);
        foreach (var report in Audited)
            card.Number(report);
        card.Bytes(Json.Span);
        return card.ToArray();
    }

    public static SeriesPart Read(ReadOnlyMemory<byte> bytes)
    {
        var card = new CardReader(bytes);
        return new()
        {
            Reports = ReadAll(card, card.Number),
            Lines = ReadAll(card, () => (card.Number(), card.Number())),
            Counts = ReadAll(card, card.Number),
            Ids = ReadList(card, () => IdPlace.Read(card)),
            Statuses = ReadList(card, () => (DisagreementStatus)card.Number()),
            Audited = ReadList(card, card.Number),
            Json = card.Bytes(),
        };
    }

    private static void WriteAll<T>(CardWriter card, ImmutableArray<ImmutableArray<T>> lists, Action<T> write)
    {
        card.Number(lists.Length);
        foreach (var list in lists)
        {
            card.Number(list.Length);
            foreach (var item in list)
                write(item);
        }
    }

    private static ImmutableArray<ImmutableArray<T>> ReadAll<T>(CardReader card, Func<T> read) => ReadList(card, () => ReadList(card, read));

    private static ImmutableArray<T> ReadList<T>(CardReader card, Func<T> read)
    {
        var list = ImmutableArray.CreateBuilder<T>(card.Number());
        for (var i = 0; i < list.Capacity; i++)
            list.Add(read());
        return list.MoveToImmutable();
    }
}
