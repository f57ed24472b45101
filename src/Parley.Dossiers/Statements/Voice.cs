using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One speaker while the statements are gathered.</summary>
internal sealed class Voice(bool isNamed, ReportEntry first)
{
    private readonly List<(ReportEntry Report, Utterance Utterance)> _statements = [];
    private readonly List<string> _roles = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private string? _name;
    private ImmutableArray<string> _telling = [];
    private PartyCode? _party;

    public bool Is(Utterance utterance, ReportEntry report)
    {
        if (utterance.IsNamed != isNamed || utterance.Name is null != _name is null)
            return false;
        if (!utterance.IsNamed && report != first)
            return utterance.Name is null;
        if (utterance.Name is null)
            return true;
        return (utterance.Party is null || _party is null || utterance.Party == _party) && PersonName.Same(utterance.Telling, _telling);
    }

    public void Know(Utterance utterance)
    {
        if (utterance.Name is { } name && name.Length > (_name?.Length ?? -1))
            (_name, _telling) = (name, utterance.Telling);
        _party ??= utterance.Party;
        foreach (var role in utterance.Roles)
        {
            if (!_roles.Contains(role))
                _roles.Add(role);
        }
    }

    /// <summary>Notes a key; false where it was noted before.</summary>
    public bool KnowsKey(string key) => _keys.Add(key);

    public void Add(ReportEntry report, Utterance utterance) => _statements.Add((report, utterance));

    public Spoken ToSpoken() => new(_name, _party, [.. _roles], Lines());

    // In time order; the same words in another report stand behind the first.
    private ImmutableArray<SpokenLine> Lines()
    {
        var lines = new List<SpokenLine>(_statements.Count);
        var byWords = new Dictionary<ulong, SpokenLine>();
        foreach (var (report, utterance) in _statements)
        {
            if (utterance.Words is { } words)
            {
                if (byWords.TryGetValue(words, out var known))
                {
                    if (known.Report != report)
                        known.Repeat(report, utterance);
                    continue;
                }
                byWords.Add(words, new(report, utterance));
                lines.Add(byWords[words]);
                continue;
            }
            lines.Add(new(report, utterance));
        }
        return lines.Count == 1 ? [lines[0]] : [.. lines.OrderBy(line => line.Day)];
    }
}
