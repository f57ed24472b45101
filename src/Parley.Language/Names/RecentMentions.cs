namespace Parley.Language;

/// <summary>Who was met last, for pronouns and descriptions that refer back.</summary>
internal sealed class RecentMentions
{
    // Enough for what a reader keeps in mind; bounds the work.
    private const int Window = 40;
    private const int SentencesForPronouns = 5;

    private readonly EntityBook _book;
    private readonly List<Candidate> _mentions = [];

    public RecentMentions(EntityBook book) => _book = book;

    public void Add(Candidate candidate)
    {
        if (candidate.Entity >= 0)
            _mentions.Add(candidate);
    }

    /// <summary>The entity that fits best: recent, the subject of its clause, not within somebody's words; -1 where none fits.</summary>
    public int Best(Candidate of, Func<EntityDraft, bool> fits)
    {
        var (best, bestScore) = (-1, double.NegativeInfinity);
        for (var k = _mentions.Count - 1; k >= Math.Max(0, _mentions.Count - Window); k--)
        {
            var mention = _mentions[k];
            var distance = of.Sentence - mention.Sentence;
            if (distance > SentencesForPronouns)
                break;
            if (mention.End > of.First || !fits(_book[mention.Entity]))
                continue;
            var score = Score(mention, distance) - 0.01 * (_mentions.Count - k);
            if (score > bestScore)
                (best, bestScore) = (mention.Entity, score);
        }
        return best;
    }

    /// <summary>Whether of those met lately nobody but the entity fits.</summary>
    public bool IsOnly(Candidate of, int entity, Func<EntityDraft, bool> fits)
    {
        for (var k = _mentions.Count - 1; k >= Math.Max(0, _mentions.Count - Window) && of.Sentence - _mentions[k].Sentence <= SentencesForPronouns; k--)
        {
            if (_mentions[k].Entity != entity && fits(_book[_mentions[k].Entity]))
                return false;
        }
        return true;
    }

    /// <summary>The last entity that fits, however long ago.</summary>
    public int Last(Candidate of, Func<EntityDraft, bool> fits)
    {
        for (var k = _mentions.Count - 1; k >= 0; k--)
        {
            if (_mentions[k].First < of.First && fits(_book[_mentions[k].Entity]))
                return _mentions[k].Entity;
        }
        return -1;
    }

    private static double Score(Candidate mention, int distance)
    {
        var score = -2.0 * distance;
        if (mention.IsSubject)
            score += 3;
        if (mention.IsModifier)
            score -= 2;
        if (mention.IsQuoted)
            score -= 3;
        if (mention.IsPlace)
            score -= 4;
        return score;
    }
}
