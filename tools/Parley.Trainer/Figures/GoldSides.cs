using System.Text.Json;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>Says whether a side that was read is the one that a person named: the same code, the same name, or two names of one actor of the gold, as the scorer has it.</summary>
internal sealed class GoldSides
{
    private const double MinShared = 0.6;

    private readonly List<string[]> _actors = [];

    private GoldSides()
    {
    }

    public GoldSides(JsonElement gold)
    {
        if (!gold.TryGetProperty("actors", out var actors))
            return;
        foreach (var actor in actors.EnumerateArray())
        {
            var names = new List<string> { actor.GetProperty("name").GetString()! };
            if (actor.TryGetProperty("aliases", out var aliases))
                names.AddRange(aliases.EnumerateArray().Select(alias => alias.GetString()!));
            _actors.Add([.. names]);
        }
    }

    /// <summary>Where no actors are given.</summary>
    public static GoldSides None { get; } = new();

    public bool IsSame(string? wanted, PartyCode? found)
    {
        if (wanted is null || found is not { } side)
            return wanted is null && found is null;
        if (wanted.Equals(side.Name, StringComparison.OrdinalIgnoreCase))
            return true;
        if (IsState(wanted) || IsState(side.Name))
            return false;
        return IsSameName(wanted, side.Name) || _actors.Any(names => names.Any(name => IsSameName(wanted, name)) && names.Any(name => IsSameName(side.Name, name)));
    }

    // A union's letters are taken for a state's too; they are compared as they stand, then.
    private static bool IsState(string name) => name.Length == 3 && name.All(char.IsAsciiLetterUpper) && name is not ("UAW" or "RMT" or "GMB" or "IMF" or "NUT" or "SAG" or "WGA" or "MLB" or "NBA" or "NFL" or "NHL" or "FAA" or "AUT" or "UCU" or "BMA" or "RCN" or "CWU" or "TUC" or "PCS");

    private static bool IsSameName(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        if (first.Count == 0 || second.Count == 0)
            return a.Equals(b, StringComparison.OrdinalIgnoreCase);
        var shared = first.Intersect(second).Count();
        var (small, large) = first.Count <= second.Count ? (first, second) : (second, first);
        if (shared == small.Count)
            return small.Count > 1 || small[0] == large[^1] || large.Count <= 2;
        return (double)shared / (first.Count + second.Count - shared) >= MinShared;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        foreach (var word in name.ToLowerInvariant().Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal).Split([' ', '-', '.', ',', '\'', '’', '/', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("the" or "a" or "an" or "mr" or "ms" or "mrs" or "dr" or "gen" or "general" or "president" or "minister" or "secretary" or "us" or "former") && !words.Contains(word))
                words.Add(word);
        }

        return words;
    }
}
