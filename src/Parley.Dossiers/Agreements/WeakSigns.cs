namespace Parley.Dossiers;

/// <summary>
/// Joins reports by signs that prove little alone: a word of the title, a person, an amount. Two of them will do for a report that names no
/// agreement ("a new deal"); two reports that both name one, by names that differ, need two amounts or most of a title in common.
/// </summary>
internal sealed class WeakSigns(List<ReportProfile> block, Groups groups, Dictionary<string, int> names)
{
    private const int Enough = 2;
    private const int EnoughInTitles = 3;

    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _amounts = new(StringComparer.Ordinal);

    public void Unite()
    {
        for (var i = 0; i < block.Count; i++)
        {
            var votes = new SortedDictionary<int, (int Titles, int People, int Amounts)>();
            foreach (var word in block[i].Title.Concat(block[i].Names).Distinct(StringComparer.Ordinal))
            {
                // A word of the other's agreement's name in this one's title says as much as two words of titles.
                if (names.TryGetValue(word, out var named) && named != i)
                    Vote(votes, named, (Enough, 0, 0));
                else if (_titles.TryGetValue(word, out var titled))
                    Vote(votes, titled, (block[i].Names.Contains(word) ? Enough : 1, 0, 0));
            }
            foreach (var person in block[i].People.Where(_people.ContainsKey))
                Vote(votes, _people[person], (0, 1, 0));
            foreach (var amount in block[i].Amounts.Where(_amounts.ContainsKey))
                Vote(votes, _amounts[amount], (0, 0, 1));
            var isNamed = block[i].Names.Count > 0;
            foreach (var root in votes.Where(vote => isNamed ? vote.Value.Amounts >= Enough || vote.Value.Titles >= EnoughInTitles : Suffices(vote.Value)).OrderByDescending(vote => Sum(vote.Value)).Select(vote => vote.Key).Take(1))
                groups.Unite(i, root);
            Remember(i);
        }
    }

    // People alone prove nothing: presidents talk about everything.
    private static bool Suffices((int Titles, int People, int Amounts) vote) =>
        vote.Titles >= Enough || vote.Amounts >= Enough || (vote.Titles > 0 ? 1 : 0) + (vote.People > 0 ? 1 : 0) + (vote.Amounts > 0 ? 1 : 0) >= Enough;

    private static int Sum((int Titles, int People, int Amounts) vote) => vote.Titles + vote.People + vote.Amounts;

    private void Vote(SortedDictionary<int, (int Titles, int People, int Amounts)> votes, int other, (int Titles, int People, int Amounts) vote)
    {
        var root = groups.Root(other);
        var sum = votes.GetValueOrDefault(root);
        votes[root] = (sum.Titles + vote.Titles, sum.People + vote.People, sum.Amounts + vote.Amounts);
    }

    private void Remember(int i)
    {
        foreach (var word in block[i].Title)
            _titles.TryAdd(word, i);
        foreach (var person in block[i].People)
            _people.TryAdd(person, i);
        foreach (var amount in block[i].Amounts)
            _amounts.TryAdd(amount, i);
    }
}
