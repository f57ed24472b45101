using System.Collections.Frozen;
using Parley.Model;

namespace Parley.Terms;

/// <summary>The currencies that there are: ISO 4217 codes of the table that amounts are written with.</summary>
internal static class CurrencyNames
{
    private static readonly Lazy<FrozenSet<string>> Codes = new(static () =>
        ResourceTable.Load(typeof(Money).Assembly, "en/amounts.tsv").Rows.Select(static row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public static bool IsKnown(string code) => Codes.Value.Contains(code);
}
