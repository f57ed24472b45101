using Parley.Model;

namespace Parley.Language;

/// <summary>Units by the words and signs behind a number.</summary>
internal static class UnitLexicon
{
    /// <exception cref="InvalidResourceException">The lexicon is damaged.</exception>
    public static PhraseTable<UnitEntry> Load(WordLists lists)
    {
        var table = new PhraseTable<UnitEntry>(PhraseStart.Unit);
        foreach (var row in lists.Table("units").Rows)
        {
            var entry = new UnitEntry(new Unit(row[0]), Enum.Parse<UnitKind>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
            foreach (var form in ResourceTable.List(row[2]))
                table.Add(form, entry);
        }
        return table;
    }
}
