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
        foreach (var role in utterance.Actor?.Roles ?? [])
        {
            if (!_roles.Contains(role))
                _roles.Add(role);
        }
    }

    /// <summary>Notes a key; false where it was noted before.</summary>
    public bool KnowsKey(string key) => _keys.Add(key);

    public void Add(ReportEntry report, Utterance utterance) => _statements.Add((report, utterance));

    public SpeakerRecord ToRecord() => new() { Speaker = _name, Party = _party, Roles = [.. _roles], Statements = Lines() };

    // In time order; the same words in another report stand behind the first.
    private ImmutableArray<DossierStatement> Lines()
    {
        var lines = new List<DossierStatement>();
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var byWords = new Dictionary<ulong, int>();
        var also = new Dictionary<int, List<ItemReference>>();
        foreach (var (report, utterance) in _statements)
        {
            days.TryAdd(report.Document.Id, report.Day ?? DateOnly.MaxValue);
            var fact = utterance.Fact;
            if (utterance.Words is { } words && !byWords.TryAdd(words, lines.Count))
            {
                var known = byWords[words];
                if (lines[known].Item.Report == report.Document.Id)
                    continue;
                if (!also.TryGetValue(known, out var repeats))
                    also.Add(known, repeats = []);
                repeats.Add(report.Refer(fact));
                continue;
            }
            lines.Add(Line(report, fact));
        }
        foreach (var (i, repeats) in also)
            lines[i] = lines[i] with { Also = [.. repeats] };
        return [.. lines.Select((line, i) => (line, i)).OrderBy(pair => Day(pair.line, days)).ThenBy(pair => pair.i).Select(pair => pair.line)];
    }

    private static DateOnly Day(DossierStatement line, Dictionary<string, DateOnly> days) =>
        line.Date is { } date ? date.First ?? date.Last ?? DateOnly.MaxValue : days[line.Item.Report];

    private static DossierStatement Line(ReportEntry report, Statement fact) => new()
    {
        Item = report.Refer(fact),
        Attribution = fact.Attribution,
        Polarity = fact.Polarity,
        Mode = fact.Mode,
        Date = fact.Date,
        Via = fact.Via,
        Topics = fact.Topics,
        Occasion = fact.Occasion,
        Anonymity = fact.Anonymity?.Quote,
    };
}
