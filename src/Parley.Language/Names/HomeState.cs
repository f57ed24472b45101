namespace Parley.Language;

/// <summary>The state that "the ministry" or "parliament" is of where no word says it: the dateline's, the outlet's, or the one most spoken of.</summary>
internal sealed class HomeState
{
    private readonly string? _ministries;
    private readonly string? _departments;
    private readonly string? _secretaries;
    private readonly string? _ministers;
    private readonly string? _any;
    private readonly List<string> _states;
    private readonly NameLexicon _lexicon;

    public HomeState(AnnotatedDocument document, NameLexicon lexicon, List<Candidate> candidates)
    {
        _lexicon = lexicon;
        var states = _states = States(candidates);
        var stated = new[] { PlaceOf(document, lexicon), OutletOf(document, lexicon) };
        _any = Choose(states, stated, static _ => true);
        // Of bodies of states only offices without a name of their own are: the union has no ministers.
        var bodies = Bodies(candidates);
        states = [.. states.Where(state => !bodies.Contains(state))];
        _departments = Choose(states, stated, state => !lexicon.HasMinistries(state));
        // Where they are called secretaries, "the defence minister" is another state's.
        _ministers = Choose(states, stated, lexicon.HasMinisters);
        _secretaries = Choose(states, stated, lexicon.HasSecretaries);
        _ministries = Choose(states, stated, lexicon.HasMinistries);
    }

    /// <summary>The state for an organisation of these classes; null where it is not a state's.</summary>
    public string? Of(HashSet<string> classes)
    {
        if (classes.Contains("ministry"))
            return _ministries;
        if (classes.Contains("=minister"))
            return _ministers;
        if (classes.Contains("administration"))
            return _departments;
        if (classes.Contains("=secretary") && classes.Contains("minister") && _secretaries is not null)
            return _secretaries;
        return classes.Contains("minister") || classes.Contains("diplomat") || classes.Contains("leader") || classes.Contains("governor") || classes.Contains("parliament") || classes.Contains("government") || classes.Contains("military") ? _any : null;
    }

    /// <summary>The other of the two states most spoken of; null where <paramref name="state"/> is neither.</summary>
    public string? Other(string state) => _states.Count < 2 ? null : _states[0] == state ? _states[1] : _states[1] == state ? _states[0] : null;

    /// <summary>Whether "the ministry" can be this body: not where it is a department.</summary>
    public bool CanBeMinistry(string? state) => state is null || _lexicon.HasMinistries(state);

    private static string? Choose(List<string> states, string?[] stated, Func<string, bool> allowed)
    {
        foreach (var state in stated)
        {
            if (state is not null && states.Contains(state) && allowed(state))
                return state;
        }
        return states.Find(state => allowed(state));
    }

    private static HashSet<string> Bodies(List<Candidate> candidates)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (candidate.Entry is { IsBody: true, Code: { } code })
                bodies.Add(code);
        }
        return bodies;
    }

    // Most often named first; of two named equally often the one named first.
    private static List<string> States(List<Candidate> candidates)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var candidate in candidates)
        {
            if (candidate.Entry is not { Kind: GazetteerKind.Country or GazetteerKind.Demonym or GazetteerKind.Metonym, Code: { } code })
                continue;
            if (!counts.TryAdd(code, 1))
                counts[code]++;
            else
                order.Add(code);
        }
        order.Sort((a, b) => counts[a] != counts[b] ? counts[b].CompareTo(counts[a]) : order.IndexOf(a).CompareTo(order.IndexOf(b)));
        return order;
    }

    private static string? PlaceOf(AnnotatedDocument document, NameLexicon lexicon) =>
        document.Document.Place is { Length: > 0 } place ? lexicon.Gazetteer.CountryOf(Head(place)) : null;

    private static string? OutletOf(AnnotatedDocument document, NameLexicon lexicon) =>
        document.Document.Outlet is { Length: > 0 } outlet ? lexicon.Gazetteer.OutletCountry(outlet) : null;

    private static ReadOnlySpan<char> Head(string place)
    {
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        return (comma < 0 ? place : place.AsSpan(0, comma)).Trim();
    }
}
