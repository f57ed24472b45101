namespace Parley.Language;

/// <summary>What decides whether a word is a cue's source, its content or neither: the way through the tree, quotation marks, names, punctuation, and what the rules say.</summary>
internal sealed class RoleFeatures
{
    public const int Max = 56;
    public const int MaxEdges = 10;

    private const uint Before = 1;
    private const uint NoWay = 50;

    private readonly ClauseMap _map;
    private readonly AnnotatedDocument _document;
    private readonly TokenForms _forms;
    private readonly int[] _ancestors;
    private readonly int[] _marks;
    private readonly int[] _commas;
    private int _cue;
    private int _window;
    private CueEvent? _rule;
    private uint _cueWord;
    private uint _cueTag;
    private uint _cueChildren;
    private uint _cueReport;
    private uint _cueQuoted;

    public RoleFeatures(ClauseMap map)
    {
        _map = map;
        _document = map.Document;
        _forms = map.Forms;
        _ancestors = new int[_document.Tokens.Length];
        _marks = new int[_document.Tokens.Length + 1];
        _commas = new int[_document.Tokens.Length + 1];
        for (var i = 0; i < _document.Tokens.Length; i++)
        {
            _marks[i + 1] = _marks[i] + ((_document.FlagsOf(i) & (TokenFlags.OpenQuote | TokenFlags.CloseQuote)) != 0 ? 1 : 0);
            _commas[i + 1] = _commas[i] + (_document.TagOf(i) is WordTag.Comma or WordTag.Colon ? 1 : 0);
        }
    }

    /// <summary>Turns to another cue.</summary>
    public void Begin(int cue, int first)
    {
        for (var at = _cue; at >= 0 && at < _ancestors.Length && _ancestors[at] > 0; at = _document.Heads[at])
            _ancestors[at] = 0;
        (_cue, _window) = (cue, first);
        var depth = 1;
        for (var at = cue; at >= 0; at = _document.Heads[at])
            _ancestors[at] = depth++;
        _rule = _map.Rules.At(cue);
        (_cueWord, _cueTag, _cueReport) = (_forms.Word[cue], (uint)_document.TagOf(cue), _forms.Report[cue]);
        _cueChildren = _map.Children[cue] & 0x1F;
        _cueQuoted = _map.Context.IsQuoted(cue) ? 1u : 0;
    }

    public int Fill(int t, Span<uint> features)
    {
        uint w = _forms.Word[t], tag = (uint)_document.TagOf(t), rel = (uint)_document.Relations[t];
        var top = _map.TopBelow(t, _ancestors, out var meeting);
        var sentences = _map.SentenceOf[t] - _map.SentenceOf[_cue];
        var place = sentences == 0 ? 0u : sentences < 0 ? 1u : 2u;
        var side = t < _cue ? 0u : t == _cue ? 1u : 2u;
        uint way = NoWay, up = 0, cueRel = 0, topWord = 0, topTag = 60, isMeeting = 0;
        if (meeting >= 0)
        {
            up = (uint)Math.Min(_ancestors[meeting] - 1, 4);
            isMeeting = top < 0 ? 1u : 0;
            way = top < 0 ? 51u : (uint)_document.Relations[top];
            topWord = top < 0 ? 0 : _forms.Word[top];
            topTag = top < 0 ? (uint)_document.TagOf(meeting) : (uint)_document.TagOf(top);
            cueRel = up == 0 ? 0 : CueRelation(meeting);
        }
        var quoted = _map.Context.IsQuoted(t) ? 1u : 0;
        var marks = Between(_marks, t, 3);
        var commas = Between(_commas, t, 3);
        var distance = Distance(t);
        var mention = _map.Mention(t);
        var ruleRole = _rule is null ? 7u : (uint)_map.Rules.Role(_rule, t);
        var other = _rule is null && _map.Rules.IsContent(t) ? 1u : 0;
        var near = side | (place << 2) | (quoted << 4) | (_cueQuoted << 5);
        var tree = way | (up << 6) | (cueRel << 9) | (side << 15);
        var n = 0;
        features[n++] = FeatureHash.Of(1, tree);
        features[n++] = FeatureHash.Of(2, tree, near);
        features[n++] = FeatureHash.Of(3, tree, _cueWord);
        features[n++] = FeatureHash.Of(4, tree, _cueTag, _cueChildren);
        features[n++] = FeatureHash.Of(5, tree, topTag, quoted);
        features[n++] = FeatureHash.Of(6, tree, marks | (commas << 2));
        features[n++] = FeatureHash.Of(7, tree, topWord);
        features[n++] = FeatureHash.Of(8, tree, tag);
        features[n++] = FeatureHash.Of(9, tree, mention);
        features[n++] = FeatureHash.Of(10, near, _cueWord);
        features[n++] = FeatureHash.Of(11, near, marks | (commas << 2), _cueTag);
        features[n++] = FeatureHash.Of(12, near, distance, _cueTag);
        features[n++] = FeatureHash.Of(13, near, distance, tag);
        features[n++] = FeatureHash.Of(14, ruleRole, near);
        features[n++] = FeatureHash.Of(15, ruleRole, tree);
        features[n++] = FeatureHash.Of(16, ruleRole, tag, rel);
        features[n++] = FeatureHash.Of(17, ruleRole, _cueWord, quoted);
        features[n++] = FeatureHash.Of(18, ruleRole, _rule is null ? 0u : 1u + (uint)_rule.Class, marks | (commas << 2));
        features[n++] = FeatureHash.Of(19, other, tree);
        features[n++] = FeatureHash.Of(20, w, side);
        features[n++] = FeatureHash.Of(21, w, tree);
        features[n++] = FeatureHash.Of(22, w, rel, distance);
        features[n++] = FeatureHash.Of(23, tag, rel, near);
        features[n++] = FeatureHash.Of(24, mention, near, distance);
        features[n++] = FeatureHash.Of(25, mention, tag, _cueTag);
        features[n++] = FeatureHash.Of(26, tag, (uint)_document.TagOf(t - 1), side);
        features[n++] = FeatureHash.Of(27, tag, (uint)_document.TagOf(t + 1), side);
        features[n++] = FeatureHash.Of(28, _cueWord, w);
        features[n++] = FeatureHash.Of(29, _cueWord, distance, side);
        features[n++] = FeatureHash.Of(30, _cueWord, way, topWord);
        features[n++] = FeatureHash.Of(31, _cueReport, tree);
        features[n++] = FeatureHash.Of(32, isMeeting, cueRel, rel);
        features[n++] = FeatureHash.Of(33, _forms.Report[t], near, way);
        features[n++] = FeatureHash.Of(34, near, top < 0 ? 0u : _map.Children[top] & 0xFF, way);
        features[n++] = FeatureHash.Of(35, 0);
        features[n++] = FeatureHash.Of(36, _cueChildren, near, way);
        features[n++] = FeatureHash.Of(37, distance, tree, ruleRole);
        return n;
    }

    /// <summary>What stands where the role may change: before this token.</summary>
    public int FillEdge(int t, Span<uint> features)
    {
        var n = 0;
        if (t == _window)
        {
            features[n++] = FeatureHash.Of(70, Before);
            return n;
        }
        uint tag = (uint)_document.TagOf(t), last = (uint)_document.TagOf(t - 1);
        var side = t <= _cue ? t == _cue ? 1u : 0 : t == _cue + 1 ? 2u : 3u;
        var top = _map.TopBelow(t, _ancestors, out _);
        var lastTop = _map.TopBelow(t - 1, _ancestors, out _);
        var cut = top != lastTop ? 1u : 0;
        var cutRelation = top < 0 ? 51u : (uint)_document.Relations[top];
        var lastRelation = lastTop < 0 ? 51u : (uint)_document.Relations[lastTop];
        var isStart = _map.SentenceOf[t] != _map.SentenceOf[t - 1] ? 1u : 0;
        var isQuote = (_map.Context.IsQuoted(t) ? 1u : 0) | (_map.Context.IsQuoted(t - 1) ? 2u : 0);
        var ruleRole = _rule is null ? 15u : (uint)_map.Rules.Role(_rule, t) | ((uint)_map.Rules.Role(_rule, t - 1) << 2);
        var below = _document.Heads[t - 1] == t ? 1u : _document.Heads[t] == t - 1 ? 2u : 0u;
        features[n++] = FeatureHash.Of(71, tag, last, side);
        features[n++] = FeatureHash.Of(72, cut, cutRelation, lastRelation);
        features[n++] = FeatureHash.Of(73, isStart, isQuote, side);
        features[n++] = FeatureHash.Of(74, ruleRole, cut, side);
        features[n++] = FeatureHash.Of(75, _forms.Word[t], side);
        features[n++] = FeatureHash.Of(76, _forms.Word[t - 1], side);
        features[n++] = FeatureHash.Of(77, below, tag, last);
        features[n++] = FeatureHash.Of(78, _forms.Word[t], last, cut);
        features[n++] = FeatureHash.Of(79, (uint)_document.Relations[t], (uint)_document.Relations[t - 1], cut);
        features[n++] = FeatureHash.Of(80, _map.Mention(t), _map.Mention(t - 1), side);
        return n;
    }

    // How the cue's own clause hangs below the place where the ways meet.
    private uint CueRelation(int meeting)
    {
        var at = _cue;
        while (_document.Heads[at] != meeting && _document.Heads[at] >= 0)
            at = _document.Heads[at];
        return (uint)_document.Relations[at];
    }

    private uint Between(int[] counts, int t, int most) =>
        (uint)Math.Min(t < _cue ? counts[_cue] - counts[t + 1] : t > _cue ? counts[t] - counts[_cue + 1] : 0, most);

    private uint Distance(int t)
    {
        var distance = Math.Abs(t - _cue);
        return distance <= 3 ? (uint)distance : distance <= 5 ? 4u : distance <= 8 ? 5u : distance <= 14 ? 6u : distance <= 25 ? 7u : 8u;
    }
}
