namespace Parley.Dossiers;

/// <summary>
/// What each position is bargained over: by the words that say what the amount measures, then by those of its sentence, then by those of the agreement that
/// is negotiated. A line whose words say nothing is on what most lines of its negotiation are on.
/// </summary>
internal static class IssueFinder
{
    private const int MostMentions = 4;
    private const int OfWords = 3;
    private const int TopicWords = 2;

    public static void Mark(IReadOnlyList<PositionLine> lines)
    {
        foreach (var talks in lines.GroupBy(line => line.Negotiation))
        {
            var topic = Topic(talks.Key);
            foreach (var line in talks)
                line.Issue = Of(line, topic);
            var main = talks.Where(line => line.Issue is not null).GroupBy(line => line.Issue, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
            foreach (var line in talks)
                line.Issue ??= main;
        }
    }

    private static Dictionary<string, int> Topic(NegotiationNode negotiation)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in negotiation.Topic?.Mentions.Take(MostMentions) ?? [])
            IssueLexicon.English.Count($"{mention.Fact.Name} {mention.Fact.Subject}", TopicWords, votes);
        return votes;
    }

    private static string? Of(PositionLine line, Dictionary<string, int> topic)
    {
        var votes = new Dictionary<string, int>(topic, StringComparer.Ordinal);
        foreach (var mention in line.Mentions.Take(MostMentions))
        {
            IssueLexicon.English.Count(mention.Fact.Of, OfWords, votes);
            IssueLexicon.English.Count(Surroundings.Sentence(mention.Report, mention.Fact), 1, votes);
        }
        return IssueLexicon.English.Best(votes);
    }
}
