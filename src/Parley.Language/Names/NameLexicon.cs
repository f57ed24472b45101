using System.Diagnostics.CodeAnalysis;
using Parley.Model;

namespace Parley.Language;

/// <summary>The word lists that name finding rests on.</summary>
internal sealed class NameLexicon
{
    private readonly Dictionary<string, char> _firstNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OrganisationWord> _organisationWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoleEntry> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PronounEntry> _pronouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _placeCues = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _agentVerbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _portfolios = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _officeWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _secretaries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _departments = new(StringComparer.Ordinal);
    private readonly Dictionary<char, string> _letters = [];
    // Offices and callings in small letters; "Mr.", "Gen." as written.
    private readonly NameTable<TitleEntry> _titles = new(ignoreCase: true);
    private readonly NameTable<TitleEntry> _honorifics = new(ignoreCase: false);
    private readonly Dictionary<string, PublicFigure> _figures = new(StringComparer.Ordinal);

    public NameLexicon()
    {
        foreach (var row in Lexicon.Table("first-names").Rows)
            _firstNames[row[0]] = Letter(row[1]);
        foreach (var row in Lexicon.Table("organisation-words").Rows)
            _organisationWords.TryAdd(row[0], new(row[1], row[2] != "last"));
        foreach (var row in Lexicon.Table("pronouns").Rows)
            _pronouns[row[0]] = new(row[1] == "person", Letter(row[2]), row[3] == "2", row[4] == "subject", row[4] == "possessive");
        foreach (var row in Lexicon.Table("place-cues").Rows)
            _placeCues[row[0]] = row[1] == "always" || _placeCues.GetValueOrDefault(row[0]);
        foreach (var table in (ReadOnlySpan<string>)["cues", "agent-verbs"])
        {
            foreach (var row in Lexicon.Table(table).Rows)
                _agentVerbs.UnionWith(ResourceTable.List(row[1]));
        }
        foreach (var row in Lexicon.Table("states-with-departments").Rows)
            _departments.Add(row[0]);
        foreach (var row in Lexicon.Table("states-with-secretaries").Rows)
            _secretaries[row[0]] = row[1] == "both";
        foreach (var row in Lexicon.Table("office-words").Rows)
            _officeWords[row[0]] = row[1];
        foreach (var row in Lexicon.Table("portfolios").Rows)
            _portfolios.Add(row[0]);
        foreach (var row in Lexicon.Table("parties").Rows)
            AddLetter(row[0], ResourceTable.List(row[1]));
        AddTitles();
        AddRoles();
        AddFigures();
    }

    public Gazetteer Gazetteer { get; } = new();

    /// <summary>What the lists know of a token's word.</summary>
    public NameWord WordAt(AnnotatedDocument document, int token)
    {
        if (document.Forms[token] is not { } form)
            return WordOf(document.TextOf(token));
        if (form.Name is { } known && ReferenceEquals(known.By, this))
            return known;
        return form.Name = WordOf(form.Text);
    }

    /// <summary>The longest listed name at the token.</summary>
    public bool TryName(AnnotatedDocument document, int token, int limit, out int end, out GazetteerEntry entry)
    {
        (end, entry) = (token, null!);
        return (document.Forms[token] is null || WordAt(document, token).BeginsName) && Gazetteer.TryMatch(document, token, limit, out end, out entry);
    }

    /// <summary>The longest office or calling at the token.</summary>
    public bool TryTitle(AnnotatedDocument document, int token, int limit, out int end, [NotNullWhen(true)] out TitleEntry? title)
    {
        (end, title) = (token, null);
        return (document.Forms[token] is null || WordAt(document, token).BeginsTitle) && _titles.TryMatch(document, token, limit, out end, out title);
    }

    /// <summary>The longest of "Mr.", "Gen." and the like at the token.</summary>
    public bool TryHonorific(AnnotatedDocument document, int token, int limit, out int end, [NotNullWhen(true)] out TitleEntry? title)
    {
        (end, title) = (token, null);
        return (document.Forms[token] is null || WordAt(document, token).BeginsHonorific) && _honorifics.TryMatch(document, token, limit, out end, out title);
    }

    /// <summary>Whether a place after this word is where something is or goes; <paramref name="always"/>: without a preposition between.</summary>
    public bool IsPlaceCue(ReadOnlySpan<char> word, out bool always) => _placeCues.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out always);

    /// <summary>The public figure with this full name or, where only one bears it, this surname.</summary>
    public PublicFigure? Figure(ReadOnlySpan<char> name) =>
        _figures.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var found) && found.Name.Length > 0 ? found : null;

    /// <summary>The role that the words name; null where they name none.</summary>
    public RoleEntry? Role(ReadOnlySpan<char> words) => _roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var role) ? role : null;

    /// <summary>Whether the word is a form of a verb that only people and bodies can do.</summary>
    public bool IsAgentVerb(ReadOnlySpan<char> word) => _agentVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>What "a government official", "a presidential aide" says of whose office it is: "ministry", "department" or "government"; null where it says nothing.</summary>
    public string? OfficeWord(ReadOnlySpan<char> word) => _officeWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var office) ? office : null;

    /// <summary>Whether a state's ministers are called secretaries.</summary>
    public bool HasSecretaries(string state) => _secretaries.ContainsKey(state);

    /// <summary>Whether a state has ministers.</summary>
    public bool HasMinisters(string state) => _secretaries.GetValueOrDefault(state, true);

    /// <summary>Whether the word says what a minister is for: "Commerce", "Affairs".</summary>
    public bool IsPortfolio(ReadOnlySpan<char> word) => _portfolios.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a state's foreign and finance offices are called ministries.</summary>
    public bool HasMinistries(string state) => !_departments.Contains(state);

    /// <summary>The party that a letter stands for behind a legislator's name.</summary>
    public string? PartyOfLetter(char letter) => _letters.GetValueOrDefault(letter);

    private NameWord WordOf(ReadOnlySpan<char> word) => new()
    {
        By = this,
        BeginsName = Gazetteer.HasFirst(word),
        BeginsTitle = _titles.HasFirst(word),
        BeginsHonorific = _honorifics.HasFirst(word),
        Role = _roles.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var role) ? role : null,
        Pronoun = _pronouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var pronoun) ? pronoun : null,
        Organisation = _organisationWords.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var organisation) ? organisation : null,
        GivenName = _firstNames.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var gender) ? gender : null,
    };

    private void AddLetter(string party, string[] aliases)
    {
        foreach (var alias in aliases)
        {
            if (alias.Length == 1)
                _letters[alias[0]] = party;
        }
    }

    private void AddTitles()
    {
        foreach (var row in Lexicon.Table("titles").Rows)
            _titles.Add(row[0], new(row[0], ResourceTable.List(row[1]), row[2].Length == 0 ? null : row[2], Letter(row[3]), IsHonorific: false));
        foreach (var row in Lexicon.Table("honorifics").Rows)
            _honorifics.Add(row[0], new(row[0], ResourceTable.List(row[1]), row[2].Length == 0 ? null : row[2], Letter(row[3]), IsHonorific: true));
    }

    private void AddRoles()
    {
        foreach (var row in Lexicon.Table("roles").Rows)
        {
            var kind = row[2] switch
            {
                "person" => ActorKind.Person,
                "group" => ActorKind.Group,
                "country" => ActorKind.Country,
                _ => ActorKind.Organisation,
            };
            var terms = row[4] switch
            {
                "institution" => AttributionTerms.Institution,
                "media" => AttributionTerms.Media,
                _ => AttributionTerms.Background,
            };
            _roles.TryAdd(row[0], new(row[0], kind, row[3], terms, IsPlural: row[0] == row[1]));
            _roles.TryAdd(row[1], new(row[0], kind, row[3], terms, IsPlural: true));
        }
    }

    private void AddFigures()
    {
        var nobody = new PublicFigure("", "", null, ' ');
        foreach (var row in Lexicon.Table("public-figures").Rows)
        {
            var figure = new PublicFigure(row[0], row[1], row[2].Length == 0 ? null : row[2], Letter(row[3]));
            _figures[row[0]] = figure;
            var surname = row[0][(row[0].LastIndexOf(' ') + 1)..];
            // A surname that two share says nothing by itself.
            if (surname != row[0] && !_figures.TryAdd(surname, figure) && _figures[surname] is { } other && other.Name != figure.Name && other.Body != figure.Body)
                _figures[surname] = nobody;
        }
    }

    private static char Letter(string cell) => cell.Length == 0 ? ' ' : cell[0];
}
