namespace Parley.Language;

/// <summary>The ways through the tree between a cue and the words around it; each is walked once.</summary>
internal sealed class CueWays
{
    private const int MaxClimb = 40;
    private const int MostUp = 4;
    private const int None = -1;

    private readonly AnnotatedDocument _document;
    private readonly int[] _depth;
    private readonly int[] _relation;
    private readonly int[] _known;
    private readonly (int Top, int Meeting, int Second)[] _way;
    private int _cue;
    private int _turn;

    public CueWays(ClauseMap map)
    {
        _document = map.Document;
        var count = _document.Tokens.Length;
        (_depth, _relation, _known, _way) = (new int[count], new int[count], new int[count], new (int, int, int)[count]);
    }

    /// <summary>Turns to another cue.</summary>
    public void Begin(int cue)
    {
        var heads = _document.Heads.AsSpan();
        for (var at = _cue; at >= 0 && at < _depth.Length && _depth[at] > 0; at = heads[at])
            _depth[at] = 0;
        (_cue, _turn) = (cue, _turn + 1);
        var (depth, below) = (1, cue);
        for (var at = cue; at >= 0; (below, at) = (at, heads[at]))
            (_depth[at], _relation[at]) = (depth++, (int)_document.Relations[below]);
    }

    /// <summary>The last token on the way up before the cue's own way, and where that is reached. -1: the token is on the cue's way itself; the ways do not meet, and the first is the top of all. The second is the token before the last.</summary>
    public (int Top, int Meeting, int Second) Of(int token)
    {
        if (_known[token] == _turn)
            return _way[token];
        var heads = _document.Heads.AsSpan();
        var way = (Top: None, Meeting: None, Second: None);
        var at = token;
        for (var step = 0; step < MaxClimb && at >= 0; step++)
        {
            if (_depth[at] > 0)
            {
                way.Meeting = at;
                break;
            }
            if (_known[at] == _turn)
            {
                way = _way[at] with { Second = _way[at].Top == at ? way.Top : _way[at].Second };
                break;
            }
            (way.Second, way.Top, at) = (way.Top, at, heads[at]);
        }
        for (var (back, step) = (token, 0); step < MaxClimb && back >= 0 && _depth[back] == 0 && _known[back] != _turn; (back, step) = (heads[back], step + 1))
            (_known[back], _way[back]) = (_turn, back == way.Top ? way with { Second = None } : way);
        return way;
    }

    /// <summary>How far above the cue.</summary>
    public uint Up(int meeting) => (uint)Math.Min(_depth[meeting] - 1, MostUp);

    /// <summary>How the cue's own clause hangs below the place where the ways meet; 0 at the cue.</summary>
    public uint CueRelation(int meeting) => meeting == _cue ? 0 : (uint)_relation[meeting];
}
