using Parley.Model;

namespace Parley.Pages;

/// <summary>What to call a side: the name that the reports give to the country or body with that code.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public PartyNames(IEnumerable<Reading> readings)
    {
        var counts = new Dictionary<(string Party, string Name), int>();
        foreach (var reading in readings)
        {
            foreach (var actor in reading.Actors)
            {
                if (actor.Kind == ActorKind.Country && actor.Party is { } party && actor.Name.Length > 0)
                    counts[(party.Name, actor.Name)] = counts.GetValueOrDefault((party.Name, actor.Name)) + 1;
            }
        }
        foreach (var group in counts.GroupBy(count => count.Key.Party, StringComparer.Ordinal))
            _names[group.Key] = Best(group);
    }

    public string Of(PartyCode? party) => party is { } side ? _names.GetValueOrDefault(side.Name, side.Name) : "Both sides";

    // The name most reports use; "U.S." and "ROK" only where nobody writes it out.
    private static string Best(IEnumerable<KeyValuePair<(string Party, string Name), int>> names) =>
        names.OrderBy(name => IsShort(name.Key.Name))
            .ThenByDescending(name => name.Value)
            .ThenBy(name => name.Key.Name, StringComparer.Ordinal)
            .First().Key.Name;

    private static bool IsShort(string name) => name.Contains('.', StringComparison.Ordinal) || !name.Any(char.IsLower);
}
