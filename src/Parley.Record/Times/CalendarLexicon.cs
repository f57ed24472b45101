using System.Globalization;
using Parley.Model;

namespace Parley.Record;

/// <summary>Months and relative years, from the lexicon <c>calendar</c>.</summary>
internal sealed class CalendarLexicon
{
    public PhraseTable<CalendarWord> Words { get; } = new(RecordLexicon.Table("calendar").Rows
        .SelectMany(row => ResourceTable.List(row[2])
            .Select(words => (words, new CalendarWord(Enum.Parse<CalendarKind>(row[0], ignoreCase: true), int.Parse(row[1], CultureInfo.InvariantCulture))))));
}
