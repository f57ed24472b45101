using System.Collections.Frozen;

namespace Parley.Model;

/// <summary>How a side is named in a sentence: "the United States" for <c>USA</c>; a side that is no state keeps its own name.</summary>
public static class PartyNames
{
    private static readonly Lazy<FrozenDictionary<string, Entry>> Entries = new(Load);

    /// <summary>"the United States", "South Korea", "UAW".</summary>
    public static string Name(PartyCode party) => Entries.Value.TryGetValue(party.ToString(), out var entry) ? entry.Name : party.ToString();

    /// <summary>"U.S.", "South Korean"; the name itself for a side that is no state.</summary>
    public static string Adjective(PartyCode party) =>
        Entries.Value.TryGetValue(party.ToString(), out var entry) ? entry.Adjective : party.ToString();

    /// <summary>The currency that the state pays in at home; null for other sides.</summary>
    public static CurrencyCode? Currency(PartyCode party) =>
        Entries.Value.TryGetValue(party.ToString(), out var entry) && CurrencyCode.IsCode(entry.Currency) ? new CurrencyCode(entry.Currency) : null;

    private static FrozenDictionary<string, Entry> Load() =>
        ResourceTable.Load(typeof(PartyNames).Assembly, "en/parties.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => new Entry(row[1], row[2], row[3]), StringComparer.Ordinal);

    private sealed record Entry(string Name, string Adjective, string Currency);
}
