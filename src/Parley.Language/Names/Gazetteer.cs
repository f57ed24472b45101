using Parley.Model;

namespace Parley.Language;

/// <summary>Names that the program knows: states, bodies, outlets, organisations, parties and places.</summary>
internal sealed class Gazetteer
{
    // "SEOUL"; shorter words in capitals are acronyms.
    private const int MinCapitals = 4;

    private readonly NameTable<GazetteerEntry> _names = new(ignoreCase: false);

    public Gazetteer()
    {
        AddOrganisations();
        AddBodies();
        AddCountries();
        AddOutlets();
        AddParties();
        foreach (var row in Lexicon.Table("places").Rows)
            Add(row[0], new(GazetteerKind.Place, row[0], OrNull(row[1])));
    }

    /// <summary>The longest name at the token; in text all in capitals ("SEOUL") as if it were written "Seoul".</summary>
    public bool TryMatch(AnnotatedDocument document, int token, int limit, out int end, out GazetteerEntry entry)
    {
        if (_names.TryMatch(document, token, limit, out end, out var found) || TryMatchCapitals(document, token, limit, out end, out found))
        {
            entry = found!;
            return true;
        }
        entry = null!;
        return false;
    }

    /// <summary>Whether a name may begin with the word, as it is written or all in capitals.</summary>
    public bool HasFirst(ReadOnlySpan<char> word) => _names.HasFirst(word) || word.Length >= MinCapitals && !word.ContainsAnyInRange('a', 'z');

    /// <summary>The state whose usual name, alias or capital this is; null where there is none.</summary>
    public string? CountryOf(ReadOnlySpan<char> name) =>
        _names.TryGet(name, out var entry) && entry.Kind is GazetteerKind.Country or GazetteerKind.Metonym or GazetteerKind.Place ? entry.Code : null;

    /// <summary>The state that an outlet is of; null where that is not known.</summary>
    public string? OutletCountry(string name)
    {
        var bare = name.StartsWith("The ", StringComparison.Ordinal) ? name.AsSpan(4) : name;
        return _names.TryGet(bare, out var entry) && entry.Kind == GazetteerKind.Outlet ? entry.Code : null;
    }

    private bool TryMatchCapitals(AnnotatedDocument document, int token, int limit, out int end, out GazetteerEntry? entry)
    {
        (end, entry) = (token, null);
        Span<char> buffer = stackalloc char[60];
        var length = 0;
        for (var i = token; i < Math.Min(limit, token + 3); i++)
        {
            var text = document.TextOf(i);
            if ((document.FlagsOf(i) & TokenFlags.AllCapitals) == 0 || text.Length < MinCapitals || length + text.Length + 1 > buffer.Length)
                break;
            if (length > 0)
                buffer[length++] = ' ';
            buffer[length++] = text[0];
            length += text[1..].ToLowerInvariant(buffer[length..]);
            if (_names.TryGet(buffer[..length], out var found))
                (end, entry) = (i + 1, found);
        }
        return entry is not null;
    }

    private void AddCountries()
    {
        foreach (var row in Lexicon.Table("countries").Rows)
        {
            var (code, name) = (row[0], row[1]);
            Add(row[2], new(GazetteerKind.Country, name, code));
            foreach (var demonym in ResourceTable.List(row[3]))
                Add(demonym, new(GazetteerKind.Demonym, name, code) { IsPlural = demonym[^1] == 's' && row[3].Contains(demonym[..^1] + ";", StringComparison.Ordinal) });
            Add(row[5], new(GazetteerKind.Metonym, name, code));
            Add(row[4], new(GazetteerKind.Metonym, name, code));
        }
    }

    private void AddBodies()
    {
        var places = Lexicon.Words("places", StringComparer.Ordinal);
        foreach (var row in Lexicon.Table("bodies").Rows)
        {
            foreach (var alias in ResourceTable.List(row[2]))
                Add(alias, new(places.Contains(alias) ? GazetteerKind.Metonym : GazetteerKind.Body, row[1], row[0]) { IsBody = true });
        }
    }

    private void AddOutlets()
    {
        foreach (var row in Lexicon.Table("outlets").Rows)
        {
            var entry = new GazetteerEntry(GazetteerKind.Outlet, row[0], OrNull(row[3]), row[2]);
            Add(row[0], entry);
            Add(row[1], entry);
        }
    }

    private void AddOrganisations()
    {
        foreach (var row in Lexicon.Table("organisations").Rows)
        {
            var entry = new GazetteerEntry(GazetteerKind.Organisation, row[0], OrNull(row[3]), row[2]);
            Add(row[0], entry);
            Add(row[1], entry);
        }
    }

    private void AddParties()
    {
        foreach (var row in Lexicon.Table("parties").Rows)
        {
            var entry = new GazetteerEntry(GazetteerKind.Party, row[0], OrNull(row[2]));
            Add(row[0], entry);
            foreach (var alias in ResourceTable.List(row[1]))
            {
                if (alias.Length > 1)
                    Add(alias, entry);
            }
        }
    }

    private void Add(string cell, GazetteerEntry entry)
    {
        foreach (var name in ResourceTable.List(cell))
            _names.Add(name.StartsWith("the ", StringComparison.Ordinal) || name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name, entry);
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
