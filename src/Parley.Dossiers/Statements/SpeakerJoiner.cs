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
        var voices = new Voices();
        foreach (var report in reports)
        {
            foreach (var utterance in report.Utterances)
                voices.Find(report, utterance).Add(report, utterance);
        }
        return [.. voices.All.Select(voice => voice.ToRecord())
            .OrderBy(record => record.Speaker is null)
            .ThenByDescending(record => record.Statements.Length)
            .ThenBy(record => record.Speaker, StringComparer.Ordinal)
            .ThenBy(record => record.Statements[0].Item.Report, StringComparer.Ordinal)];
    }
}
