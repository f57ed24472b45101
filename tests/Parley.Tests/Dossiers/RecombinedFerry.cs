using Parley.Model;
using Parley.Testing.Recombining;

namespace Parley.Tests.Dossiers;

/// <summary>Reports recombined from a few of the ferry talks: enough that some copy, some retell and some continue others.</summary>
internal static class RecombinedFerry
{
    private static readonly Reading[] Talks =
    [
        .. Enumerable.Range(0, 6).Select(i => Ferry.Positions("a" + i, $"2011-02-0{i + 1}", "Paper " + i).Build()),
        Ferry.Report("d", "2011-03-10", "[r1|The fourth round] in Oslo was over when [p1|Anna Nowak] came out of the room.\n[s1|She said that nothing had come of it, and that nothing would].\nThe sides will meet again some day in spring, as both of them have said before.")
            .Person("p1", "Anna Nowak", "POL").Statement("s1", "p1", "POL").Round("r1", RoundStatus.Held, RoundOutcome.NoDeal, ordinal: 4, dates: "2011-03-09", place: "Oslo", heads: "p1").Build(),
    ];

    public static Reading[] Reports { get; } = [.. Enumerable.Range(0, 130).Select(new RecombinedReadings(Talks, []).Make)];
}
