using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Finds whom a sentence says led a side: "led by Kari Dahl and Jon Haug", "Kari Dahl headed the Norwegian delegation".</summary>
internal sealed class DelegationLeaders
{
    private const string By = "by";
    private const string Verb = "verb";
    private const string Noun = "noun";
    private const int MaxBehind = 26;
    private const int MaxToVerb = 14;
    private const int MaxToNoun = 6;

    private readonly AnnotatedDocument _document;
    private readonly PhraseTable<string> _words;
    private readonly MentionIndex _mentions;

    public DelegationLeaders(AnnotatedDocument document, PhraseTable<string> words, MentionIndex mentions)
    {
        _document = document;
        _words = words;
        _mentions = mentions;
    }

    /// <summary>Entities of persons, in text order.</summary>
    public IEnumerable<int> In(Sentence sentence)
    {
        var leaders = new SortedSet<int>();
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!_words.TryMatch(_document, token, sentence.EndToken, out var kind, out var length))
                continue;
            if (kind == By)
                AddBehind(leaders, token + length, sentence.EndToken);
            else if (kind == Verb && HasNoun(token + length, sentence.EndToken))
                AddBefore(leaders, sentence.FirstToken, token);
            token += length - 1;
        }

        return leaders;
    }

    // All persons up to the next verb of another clause: "by A of the ministry and B, the envoy".
    private void AddBehind(SortedSet<int> leaders, int first, int end)
    {
        end = Math.Min(end, first + MaxBehind);
        var verb = first;
        while (verb < end && _document.TagOf(verb) is not (WordTag.Past or WordTag.Present or WordTag.PresentS or WordTag.Modal))
            verb++;
        foreach (var (_, _, mention) in _mentions.Between(first, verb))
            Add(leaders, mention);
    }

    // The last person before the verb.
    private void AddBefore(SortedSet<int> leaders, int floor, int verb)
    {
        for (var i = _mentions.From(verb) - 1; i >= 0 && _mentions[i].First >= Math.Max(floor, verb - MaxToVerb); i--)
        {
            if (Add(leaders, _mentions[i].Mention))
                return;
        }
    }

    private bool Add(SortedSet<int> leaders, NameMention mention)
    {
        if (mention.Entity < 0 || mention.Entity >= _document.Entities.Length || _document.Entities[mention.Entity] is not { Kind: ActorKind.Person, IsDescribed: false })
            return false;
        leaders.Add(mention.Entity);
        return true;
    }

    private bool HasNoun(int first, int end)
    {
        for (var token = first; token < Math.Min(end, first + MaxToNoun); token++)
        {
            if (_words.TryMatch(_document, token, end, out var kind, out _) && kind == Noun)
                return true;
        }

        return false;
    }
}
