using Parley.Model;

namespace Parley.Pages;

/// <summary>What to call a side: the name that most reports give to the country with that code.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, Candidate> _best = new(StringComparer.Ordinal);

    public PartyNames(IReadOnlyList<ReportEntry> reports, IReadOnlyDictionary<string, Reading> readings)
    {
        var candidates = new Dictionary<string, Candidate>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (readings.GetValueOrDefault(report.Report.Id) is not { } reading)
                continue;
            foreach (var actor in reading.Actors)
            {
                if (actor.Kind == ActorKind.Country && actor.Party is { } party && actor.Name.Length > 0)
                    Count(candidates, party.Name, actor.Name);
            }
        }
        foreach (var candidate in candidates.Values)
        {
            if (!_best.TryGetValue(candidate.Party, out var best) || candidate.IsBetterThan(best))
                _best[candidate.Party] = candidate;
        }
    }

    public string Of(PartyCode? party) => party is not { } side ? "Both sides" : _best.TryGetValue(side.Name, out var best) ? best.Name : side.Name;

    private static void Count(Dictionary<string, Candidate> candidates, string party, string name)
    {
        var key = party + "\n" + name;
        if (!candidates.TryGetValue(key, out var candidate))
            candidates.Add(key, candidate = new Candidate(party, name));
        candidate.Reports++;
    }

    private sealed class Candidate(string party, string name)
    {
        public string Party { get; } = party;

        public string Name { get; } = name;

        public int Reports { get; set; }

        // "U.S." and "ROK" only where nobody writes it out.
        private bool IsShort { get; } = name.Contains('.', StringComparison.Ordinal) || !HasSmallLetter(name);

        private static bool HasSmallLetter(string name)
        {
            foreach (var c in name)
            {
                if (char.IsLower(c))
                    return true;
            }
            return false;
        }

        public bool IsBetterThan(Candidate other)
        {
            if (IsShort != other.IsShort)
                return other.IsShort;
            return Reports != other.Reports ? Reports > other.Reports : string.CompareOrdinal(Name, other.Name) < 0;
        }
    }
}
