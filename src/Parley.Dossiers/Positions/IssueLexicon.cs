using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What can be bargained over, from <c>Resources/en/issues.tsv</c>.</summary>
internal sealed class IssueLexicon
{
    private static readonly Lazy<IssueLexicon> Shared = new(() => new IssueLexicon());

    private readonly ImmutableArray<(string Issue, ImmutableArray<List<string>> Phrases)> _issues =
        [.. ResourceTable.Load(typeof(IssueLexicon).Assembly, "en/issues.tsv").Rows.Select(row => (row[0], ResourceTable.List(row[1]).Select(WordList.Of).ToImmutableArray()))];

    public static IssueLexicon English => Shared.Value;

    /// <summary>Adds to each issue's votes as many as the text has of its words.</summary>
    public void Count(string? text, int weight, Dictionary<string, int> votes)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var words = WordList.Of(text);
        foreach (var (issue, phrases) in _issues)
        {
            var found = 0;
            foreach (var phrase in phrases)
            {
                if (WordList.Contains(words, phrase))
                    found++;
            }
            if (found > 0)
                votes[issue] = votes.GetValueOrDefault(issue) + found * weight;
        }
    }

    /// <summary>The issue with most votes, of several the first listed; null without any.</summary>
    public string? Best(Dictionary<string, int> votes)
    {
        string? best = null;
        foreach (var (issue, _) in _issues)
        {
            if (votes.TryGetValue(issue, out var count) && (best is null || count > votes[best]))
                best = issue;
        }
        return best;
    }
}
