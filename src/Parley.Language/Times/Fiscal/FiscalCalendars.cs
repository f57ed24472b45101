using System.Globalization;
using NodaTime;
using Parley.Model;

namespace Parley.Language;

/// <summary>Whose budget year is meant, by the names of states.</summary>
internal sealed class FiscalCalendars
{
    private readonly PhraseTable<FiscalCalendar> _names = new(PhraseStart.FiscalCountry);
    private readonly Dictionary<string, FiscalCalendar> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidResourceException">The table is damaged.</exception>
    public FiscalCalendars(WordLists lists)
    {
        foreach (var row in lists.Table("fiscal-years").Rows)
        {
            var begins = new AnnualDate(Number(row[1].AsSpan(0, 2)), Number(row[1].AsSpan(3)));
            var calendar = new FiscalCalendar(row[0], begins, row[2] == "end");
            foreach (var name in ResourceTable.List(row[3]))
            {
                _names.Add(name, calendar);
                _byName[name] = calendar;
            }
        }
    }

    /// <summary>That of the state named nearest before the expression, else behind it in its sentence.</summary>
    public FiscalCalendar? InSentence(in AtomRange atoms, TimeDraft draft)
    {
        for (var at = draft.First - 1; at >= atoms.First; at--)
        {
            if (_names.TryMatch(atoms, at, out _, out var before))
                return before;
        }
        for (var at = draft.End; at < atoms.End; at++)
        {
            if (_names.TryMatch(atoms, at, out _, out var behind))
                return behind;
        }
        return null;
    }

    /// <summary>That of the dateline's state, else of the one that the report names most; null where neither tells.</summary>
    public FiscalCalendar? OfReport(AnnotatedDocument document) => OfPlace(document.Document.Place) ?? MostNamed(document);

    private FiscalCalendar? OfPlace(string? place)
    {
        if (place is null)
            return null;
        return _byName.GetValueOrDefault(place) ?? _byName.GetValueOrDefault(place[(place.LastIndexOf(',') + 1)..].Trim());
    }

    private FiscalCalendar? MostNamed(AnnotatedDocument document)
    {
        var counts = new Dictionary<FiscalCalendar, int>();
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            var atoms = document.Atoms.Of(sentence);
            for (var at = atoms.First; at < atoms.End; at++)
            {
                if (_names.TryMatch(atoms, at, out _, out var named))
                    counts[named!] = counts.GetValueOrDefault(named!) + 1;
            }
        }
        var most = counts.Count == 0 ? 0 : counts.Values.Max();
        var best = counts.Where(count => count.Value == most).Take(2).ToArray();
        return best.Length == 1 ? best[0].Key : null;
    }

    private static int Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidResourceException($"fiscal-years: '{text}' is no month or day.");
}
