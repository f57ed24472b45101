using Parley.Model;

namespace Parley.Language;

/// <summary>The entities of one report while they are being made, with the ways to find them by name.</summary>
internal sealed class EntityBook
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _personsByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _organisationsByWord = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _organisationsByLastWord = new(StringComparer.Ordinal);

    public List<EntityDraft> Drafts { get; } = [];

    public EntityDraft this[int entity] => Drafts[entity];

    public int Add(EntityDraft draft, string? key = null)
    {
        Drafts.Add(draft);
        var entity = Drafts.Count - 1;
        if (key is not null)
            _byKey.TryAdd(key, entity);
        if (draft is { Kind: ActorKind.Person, IsDescribed: false })
            IndexPerson(draft.Name, entity);
        else if (draft is { Kind: ActorKind.Organisation, IsDescribed: false })
        {
            Index(_organisationsByWord, FirstWord(draft.Name), entity);
            if (draft.Name.LastIndexOf(' ') is var space and > 0)
                Index(_organisationsByLastWord, draft.Name[(space + 1)..], entity);
        }
        return entity;
    }

    public int Find(string key) => _byKey.TryGetValue(key, out var entity) ? entity : -1;

    public void Register(string key, int entity) => _byKey.TryAdd(key, entity);

    /// <summary>Gives a person a fuller name.</summary>
    public void Rename(int entity, string name)
    {
        Drafts[entity].Rename(name);
        IndexPerson(name, entity);
    }

    /// <summary>The person with this full name, initials and middle names aside; -1 where there is none.</summary>
    public int FindPerson(string fullName)
    {
        foreach (var range in fullName.AsSpan().Split(' '))
        {
            foreach (var entity in Bearers(fullName[range]))
            {
                if (PersonNames.AreOne(Drafts[entity].Name, fullName))
                    return entity;
            }
        }
        return -1;
    }

    /// <summary>The person of whose name this single word is the surname, else the given name; the one met last.</summary>
    public int FindByOneName(string word)
    {
        var byGiven = -1;
        var bearers = Bearers(word);
        for (var i = bearers.Count - 1; i >= 0; i--)
        {
            if (PersonNames.Surname(Drafts[bearers[i]].Name).SequenceEqual(word))
                return bearers[i];
            if (byGiven < 0)
                byGiven = bearers[i];
        }
        return byGiven;
    }

    /// <summary>The organisation whose name begins with these words; -1 where there is none.</summary>
    public int FindOrganisation(string words)
    {
        if (!_organisationsByWord.TryGetValue(FirstWord(words), out var entities))
            return -1;
        foreach (var entity in entities)
        {
            var name = Drafts[entity].Name;
            if (name.StartsWith(words, StringComparison.Ordinal) && (name.Length == words.Length || name[words.Length] == ' '))
                return entity;
        }
        return -1;
    }

    /// <summary>The person whose full name ends with these words ("Van Hecke"); -1 where there is none.</summary>
    public int FindBySurname(string words)
    {
        foreach (var entity in Bearers(words[..words.IndexOf(' ', StringComparison.Ordinal)]))
        {
            var name = Drafts[entity].Name;
            if (name.Length > words.Length && name.EndsWith(words, StringComparison.Ordinal) && name[name.Length - words.Length - 1] == ' ')
                return entity;
        }
        return -1;
    }

    /// <summary>The only organisation whose longer name ends with the word; -1 where there is none or more than one.</summary>
    public int FindOrganisationByLastWord(string word)
    {
        if (!_organisationsByLastWord.TryGetValue(word, out var entities) || entities.Count != 1)
            return -1;
        return entities[0];
    }

    private List<int> Bearers(string word) => _personsByWord.TryGetValue(word, out var entities) ? entities : [];

    private void IndexPerson(string name, int entity)
    {
        foreach (var range in name.AsSpan().Split(' '))
            Index(_personsByWord, name[range], entity);
    }

    private static void Index(Dictionary<string, List<int>> index, string word, int entity)
    {
        // A name that hundreds bear says nothing; the limit keeps work linear in hostile text.
        const int MaxBearers = 50;
        if (!index.TryGetValue(word, out var entities))
            index[word] = entities = [];
        if (entities.Count < MaxBearers && !entities.Contains(entity))
            entities.Add(entity);
    }

    private static string FirstWord(string name) => name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? name[..space] : name;
}
