using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// All statements by speaker. Block: the side. Compare: the names. Decide: one person where all words of the shorter name are in the longer;
/// an unnamed speaker stays with its own report.
/// </summary>
internal static class SpeakerJoiner
{
    public static ImmutableArray<SpeakerRecord> Join(ImmutableArray<ReportEntry> reports)
    {
        var voices = new List<Voice>();
        foreach (var report in reports)
        {
            foreach (var statement in report.Reading.Statements)
                Find(voices, report, statement).Add(report, statement);
        }
        return [.. voices.Select(voice => voice.ToRecord())
            .OrderBy(record => record.Speaker is null)
            .ThenByDescending(record => record.Statements.Length)
            .ThenBy(record => record.Speaker, StringComparer.Ordinal)
            .ThenBy(record => record.Statements[0].Item.Report, StringComparer.Ordinal)];
    }

    private static Voice Find(List<Voice> voices, ReportEntry report, Statement statement)
    {
        var actor = statement.Speaker is null ? null : report.Reading.Actors.FirstOrDefault(one => one.Id == statement.Speaker);
        var name = actor?.Name ?? statement.SpeakerText?.Quote;
        var party = statement.Party ?? actor?.Party;
        var isNamed = actor is not null && statement.Attribution is not (AttributionTerms.Background or AttributionTerms.Unattributed);
        var voice = voices.Find(one => one.Is(name, party, isNamed, report));
        if (voice is null)
            voices.Add(voice = new(isNamed, report));
        voice.Know(name, party, actor);
        return voice;
    }
}
