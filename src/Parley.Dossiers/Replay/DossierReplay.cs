using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The record as it stood on a day: joined from the reports that were out by then. Undated reports are left out, for nothing shows that they were.</summary>
public sealed class DossierReplay(DossierOptions options)
{
    // One after another, so that what two days share is joined once.
    private readonly OpenDossier _open = new(options);

    /// <summary>The dossier of the reports published by the end of <paramref name="day"/>.</summary>
    public Dossier AsOf(IEnumerable<Reading> readings, DateOnly day) =>
        _open.Build([.. readings.Where(reading => IsOut(reading, day))]);

    /// <summary>The last day before a round began; null where no such round has a date.</summary>
    /// <param name="dossier">In which the round is looked for.</param>
    /// <param name="round">Its id (<c>r7</c>), or its number where one round alone has it.</param>
    public static DateOnly? DayBefore(Dossier dossier, string round)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var found = dossier.Rounds.Where(one => one.Id == round).ToList();
        if (found.Count == 0 && int.TryParse(round, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var ordinal))
            found = [.. dossier.Rounds.Where(one => one.Ordinal == ordinal)];
        return found is [{ Dates: { } dates }] && (dates.First ?? dates.Last) is { } first && first > DateOnly.MinValue ? first.AddDays(-1) : null;
    }

    // A report of "March 2020" was out by the end of March.
    private static bool IsOut(Reading reading, DateOnly day) =>
        (reading.Document.Published?.Last ?? reading.Document.Published?.First) is { } published && published <= day;
}
