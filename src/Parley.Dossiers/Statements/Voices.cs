namespace Parley.Dossiers;

/// <summary>The speakers so far, found by the words of their names.</summary>
internal sealed class Voices
{
    private readonly List<Voice> _all = [];
    private readonly Dictionary<string, List<Voice>> _byWord = new(StringComparer.Ordinal);

    public IReadOnlyList<Voice> All => _all;

    public Voice Find(ReportEntry report, Utterance utterance)
    {
        var voice = Known(report, utterance);
        if (voice is null)
            _all.Add(voice = new(utterance.IsNamed, report));
        voice.Know(utterance);
        foreach (var key in utterance.Keys)
            Remember(key, voice);
        return voice;
    }

    private Voice? Known(ReportEntry report, Utterance utterance)
    {
        foreach (var key in utterance.Keys)
        {
            if (_byWord.TryGetValue(key, out var list) && list.Find(one => one.Is(utterance, report)) is { } voice)
                return voice;
        }
        return null;
    }

    private void Remember(string key, Voice voice)
    {
        if (!_byWord.TryGetValue(key, out var list))
            _byWord.Add(key, list = []);
        if (voice.KnowsKey(key))
            list.Add(voice);
    }
}
