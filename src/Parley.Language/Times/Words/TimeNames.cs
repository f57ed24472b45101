using Parley.Model;

namespace Parley.Language;

/// <summary>The times of a language that have a name: "the near future", "Thanksgiving".</summary>
internal sealed class TimeNames
{
    private readonly PhraseTable<string> _vague = new(PhraseStart.VagueTime);
    private readonly PhraseTable<string> _holidays = new(PhraseStart.Holiday);

    public TimeNames(WordLists lists)
    {
        foreach (var row in lists.Table("vague-times").Rows)
            _vague.Add(row[0], row[2]);
        foreach (var row in lists.Table("holidays").Rows)
            _holidays.Add(row[0], row[0]);
    }

    /// <summary>A time that no calendar gives; null where none begins at the atom.</summary>
    public TimeDraft? Vague(in AtomRange atoms, int at) =>
        _vague.TryMatch(atoms, at, out var end, out var value) ? new(at, end, TimeForm.Fixed, TimexType.Date, "vague") { Fixed = value } : null;

    /// <summary>A holiday; null where none begins at the atom.</summary>
    public TimeDraft? Holiday(in AtomRange atoms, int at) =>
        _holidays.TryMatch(atoms, at, out var end, out var name) ? new(at, end, TimeForm.Holiday, TimexType.Date, "holiday") { Holiday = name } : null;
}
