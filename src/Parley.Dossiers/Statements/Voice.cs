using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One speaker while the statements are gathered.</summary>
internal sealed class Voice(bool isNamed, ReportEntry first)
{
    private readonly List<(ReportEntry Report, Statement Fact)> _statements = [];
    private readonly List<string> _roles = [];
    private string? _name;
    private PartyCode? _party;

    public bool Is(string? name, PartyCode? party, bool named, ReportEntry report)
    {
        if (named != isNamed || name is null != _name is null)
            return false;
        if (!named && report != first)
            return name is null;
        if (name is null)
            return true;
        return (party is null || _party is null || party == _party) && PersonName.Same(name, _name!);
    }

    public void Know(string? name, PartyCode? party, Actor? actor)
    {
        if (name is not null)
            _name = _name is null ? name : PersonName.Longer(_name, name);
        _party ??= party;
        foreach (var role in actor?.Roles ?? [])
        {
            if (!_roles.Contains(role))
                _roles.Add(role);
        }
    }

    public void Add(ReportEntry report, Statement statement) => _statements.Add((report, statement));

    public SpeakerRecord ToRecord() => new() { Speaker = _name, Party = _party, Roles = [.. _roles], Statements = Lines() };

    // In time order; the same words in another report stand behind the first.
    private ImmutableArray<DossierStatement> Lines()
    {
        var lines = new List<DossierStatement>();
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var byWords = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (report, fact) in _statements)
        {
            days.TryAdd(report.Document.Id, report.Day ?? DateOnly.MaxValue);
            var words = string.Join(' ', fact.Content.SelectMany(content => WordList.Of(content.Quote)));
            if (words.Length > 20 && byWords.TryGetValue(words, out var known))
            {
                if (lines[known].Item.Report != report.Document.Id)
                    lines[known] = lines[known] with { Also = lines[known].Also.Add(report.Refer(fact)) };
                continue;
            }
            byWords.TryAdd(words, lines.Count);
            lines.Add(Line(report, fact));
        }
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
    };
}
