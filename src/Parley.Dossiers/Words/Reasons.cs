using System.Globalization;

namespace Parley.Dossiers;

/// <summary>Why lines were joined, in words, without repeats; of very many only the first are kept.</summary>
internal sealed class Reasons
{
    private const int Most = 8;

    private readonly List<string> _kept = [];
    private int _more;

    public void Add(string? reason)
    {
        if (reason is null || _kept.Contains(reason))
            return;
        if (_kept.Count < Most)
            _kept.Add(reason);
        else
            _more++;
    }

    public void AddAll(Reasons others)
    {
        foreach (var reason in others._kept)
            Add(reason);
        _more += others._more;
    }

    /// <summary>Null where nothing had to be joined.</summary>
    public string? ToText()
    {
        if (_kept.Count == 0)
            return null;
        var text = string.Join(' ', _kept);
        return _more == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} So also in {_more} more.");
    }
}
