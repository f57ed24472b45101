using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// All statements by speaker. Block: the side. Compare: the names. Decide: one person where all words of the shorter name are in the longer;
/// an unnamed speaker stays with its own report.
/// </summary>
internal static class SpeakerJoiner
{
    public static ImmutableArray<SpeakerRecord> Join(ImmutableArray<ReportEntry> reports) => [.. Spoken(reports).Select(one => one.ToRecord())];

    /// <summary>The same before it is written down.</summary>
    public static IEnumerable<Spoken> Spoken(ImmutableArray<ReportEntry> reports)
    {
        var voices = new Voices();
        foreach (var report in reports)
        {
            foreach (var utterance in report.Utterances)
                voices.Find(report, utterance).Add(report, utterance);
        }
        return voices.All.Select(voice => voice.ToSpoken())
            .OrderBy(one => one.Speaker is null)
            .ThenByDescending(one => one.Lines.Length)
            .ThenBy(one => one.Speaker, StringComparer.Ordinal)
            .ThenBy(one => one.Lines[0].Report.Head.Id, StringComparer.Ordinal);
    }
}
