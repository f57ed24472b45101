using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The speakers so far, found by the words of their names.</summary>
internal sealed class Voices
{
    private readonly List<Voice> _all = [];
    private readonly Dictionary<string, List<Voice>> _byWord = new(StringComparer.Ordinal);

    public IReadOnlyList<Voice> All => _all;

    public Voice Find(ReportEntry report, Statement statement)
    {
        var actor = statement.Speaker is null ? null : report.Reading.Actors.FirstOrDefault(one => one.Id == statement.Speaker);
        var name = actor?.Name ?? statement.SpeakerText?.Quote;
        var party = statement.Party ?? actor?.Party;
        var isNamed = actor is not null && statement.Attribution is not (AttributionTerms.Background or AttributionTerms.Unattributed);
        var keys = Keys(name, isNamed, report);
        var voice = keys.SelectMany(key => _byWord.GetValueOrDefault(key) ?? []).FirstOrDefault(one => one.Is(name, party, isNamed, report));
        if (voice is null)
            _all.Add(voice = new(isNamed, report));
        voice.Know(name, party, actor);
        foreach (var key in keys)
            Remember(key, voice);
        return voice;
    }

    // An unnamed speaker is looked for in its own report only.
    private static List<string> Keys(string? name, bool isNamed, ReportEntry report)
    {
        if (name is null)
            return [""];
        var words = WordList.Of(name).Where(word => !Lexicon.English.Is("stop", word)).Distinct(StringComparer.Ordinal);
        return [.. isNamed ? words : words.Select(word => report.Document.Id + word)];
    }

    private void Remember(string key, Voice voice)
    {
        if (!_byWord.TryGetValue(key, out var list))
            _byWord.Add(key, list = []);
        if (!list.Contains(voice))
            list.Add(voice);
    }
}
