using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Finds statements by the words that few of them share, so that looking for what was denied does not read them all.</summary>
internal sealed class ClaimIndex
{
    private readonly Dictionary<string, List<Claim>> _byWord = new(StringComparer.Ordinal);
    private readonly int _most;

    public ClaimIndex(IEnumerable<ReportEntry> reports, int most)
    {
        _most = most;
        foreach (var report in reports)
        {
            foreach (var statement in report.Reading.Statements)
            {
                var words = Words(statement);
                foreach (var word in words)
                {
                    if (!_byWord.TryGetValue(word, out var list))
                        _byWord.Add(word, list = []);
                    list.Add(new(report, statement, words));
                }
            }
        }
    }

    /// <summary>The distinct telling words of what is said.</summary>
    public static HashSet<string> Words(Statement statement) =>
        statement.Content.SelectMany(content => WordList.Of(content.Quote)).Where(word => !Lexicon.English.Is("stop", word)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Statements that share the rarest of the words, in the dossier's order.</summary>
    public IEnumerable<Claim> Sharing(IEnumerable<string> words)
    {
        var lists = words.Select(word => _byWord.GetValueOrDefault(word) ?? []).Where(list => list.Count > 0).OrderBy(list => list.Count).Take(3);
        return lists.SelectMany(list => list.Take(_most)).DistinctBy(pair => (pair.Report, pair.Statement.Id))
            .OrderBy(pair => pair.Report.Index).ThenBy(pair => pair.Statement.Evidence[0].Span);
    }
}
