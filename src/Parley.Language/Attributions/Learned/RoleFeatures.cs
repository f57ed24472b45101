namespace Parley.Language;

/// <summary>What decides whether a word is a cue's source, its content or neither: the way through the tree, quotation marks, names, punctuation, and what the rules say.</summary>
internal sealed class RoleFeatures
{
    public const int Max = 48;
    public const int EdgeClasses = RoleDecoder.Roles * RoleDecoder.Roles;

    private const uint Before = 1;
    private const uint NoWay = 50;

    private readonly ClauseMap _map;
    private readonly AnnotatedDocument _document;
    private readonly TokenForms _forms;
    private readonly CueWays _ways;
    private readonly byte[] _ruled;
    private int _cue;
    private int _window;
    private CueEvent? _rule;
    private uint _ruleClass;
    private uint _cueWord;
    private uint _cueTag;
    private uint _cueChildren;
    private uint _cueReport;
    private uint _cueQuoted;
    private RolePlace _place;
    private RolePlace _last;
    private int _at;
    private int _second;
    private int _lastSecond;
    private uint _elsewhere;
    private uint _cueCluster;
    private uint _cueListed;

    public RoleFeatures(ClauseMap map)
    {
        _map = map;
        _document = map.Document;
        _forms = map.Forms;
        _ways = new CueWays(map);
        _ruled = new byte[_document.Tokens.Length];
    }

    /// <summary>Turns to another cue and the tokens around it.</summary>
    public void Begin(int cue, int first, int end)
    {
        (_cue, _window) = (cue, first);
        _ways.Begin(cue);
        _rule = _map.Rules.At(cue);
        _ruleClass = _rule is null ? 0u : 1u + (uint)_rule.Class;
        _ruled.AsSpan(first, end - first).Clear();
        if (_rule is not null)
            _map.Rules.Mark(_rule, first, end, _ruled);
        (_cueWord, _cueTag, _cueReport) = (_forms.Word[cue], (uint)_map.Tag(cue), _forms.Report[cue]);
        _cueChildren = _map.Children[cue] & 0x1F;
        _cueQuoted = _map.IsQuoted(cue);
        (_cueCluster, _cueListed) = (_forms.Cluster[cue], _map.Listed(cue));
        _second = -1;
    }

    /// <summary>Goes to a token, from left to right; says whether it stands elsewhere than the one before.</summary>
    public bool Move(int t)
    {
        (_last, _at) = (_place, t);
        var side = t < _cue ? 0u : t == _cue ? 1u : 2u;
        var sentences = _map.SentenceOf[t] - _map.SentenceOf[_cue];
        var near = side | ((sentences == 0 ? 0u : sentences < 0 ? 1u : 2u) << 2) | (_map.IsQuoted(t) << 4) | (_cueQuoted << 5);
        var (top, meeting, second) = _ways.Of(t);
        (_lastSecond, _second) = (_second, second);
        _elsewhere = sentences == 0 ? 0 : Elsewhere(_map.SentenceOf[t]);
        var marks = _map.MarksBetween(t, _cue) | (_map.CommasBetween(t, _cue) << 2);
        var ruled = _rule is null ? 7u | (_map.Rules.IsContent(t) ? 8u : 0) : _ruled[t];
        _place = new(top, meeting, near, marks, ruled);
        return t == _window || _place != _last;
    }

    /// <summary>What words have in common that stand in the same place.</summary>
    public int FillPlace(Span<uint> features)
    {
        var (top, meeting, near, marks, ruled) = _place;
        var (tree, way) = Tree();
        uint topWord = top < 0 || meeting < 0 ? 0 : _forms.Word[top], topTag = meeting < 0 ? 60 : (uint)_map.Tag(top < 0 ? meeting : top);
        var ruleRole = ruled & 7;
        var n = 0;
        features[n++] = FeatureHash.Of(1, tree);
        features[n++] = FeatureHash.Of(2, tree, near);
        features[n++] = FeatureHash.Of(3, tree, _cueWord);
        features[n++] = FeatureHash.Of(4, tree, _cueTag, _cueChildren);
        features[n++] = FeatureHash.Of(5, tree, topTag, near >> 4 & 1);
        features[n++] = FeatureHash.Of(6, tree, marks);
        features[n++] = FeatureHash.Of(7, tree, topWord);
        features[n++] = FeatureHash.Of(10, near, _cueWord);
        features[n++] = FeatureHash.Of(11, near, marks, _cueTag);
        features[n++] = FeatureHash.Of(14, ruleRole, near);
        features[n++] = FeatureHash.Of(15, ruleRole, tree);
        features[n++] = FeatureHash.Of(17, ruleRole, _cueWord, near >> 4 & 1);
        features[n++] = FeatureHash.Of(18, ruleRole, _ruleClass, marks);
        features[n++] = FeatureHash.Of(19, ruled >> 3, tree);
        features[n++] = FeatureHash.Of(30, _cueWord, way, topWord);
        features[n++] = FeatureHash.Of(31, _cueReport, tree);
        features[n++] = FeatureHash.Of(34, near, top < 0 ? 0u : _map.Children[top] & 0xFF, way);
        features[n++] = FeatureHash.Of(35, 0);
        features[n++] = FeatureHash.Of(36, _cueChildren, near, way);
        features[n++] = FeatureHash.Of(38, near, way, marks);
        features[n++] = FeatureHash.Of(44, tree, _cueCluster);
        features[n++] = FeatureHash.Of(45, tree, _cueListed);
        features[n++] = FeatureHash.Of(47, near, _elsewhere, marks);
        return n;
    }

    /// <summary>What the word itself brings.</summary>
    public int FillWord(Span<uint> features)
    {
        var (near, t) = (_place.Near, _at);
        var side = near & 3;
        var (tree, way) = Tree();
        uint w = _forms.Word[t], tag = (uint)_map.Tag(t), rel = (uint)_document.Relations[t], mention = _map.Mention(t);
        var distance = Distance(t);
        var ruleRole = _place.Ruled & 7;
        var n = 0;
        features[n++] = FeatureHash.Of(8, tree, tag);
        features[n++] = FeatureHash.Of(9, tree, mention);
        features[n++] = FeatureHash.Of(12, near, distance, _cueTag);
        features[n++] = FeatureHash.Of(13, near, distance, tag);
        features[n++] = FeatureHash.Of(16, ruleRole, tag, rel);
        features[n++] = FeatureHash.Of(20, w, side);
        features[n++] = FeatureHash.Of(21, w, tree);
        features[n++] = FeatureHash.Of(22, w, rel, distance);
        features[n++] = FeatureHash.Of(23, tag, rel, near);
        features[n++] = FeatureHash.Of(24, mention, near, distance);
        features[n++] = FeatureHash.Of(25, mention, tag, _cueTag);
        features[n++] = FeatureHash.Of(26, tag, (uint)_map.Tag(t - 1), side);
        features[n++] = FeatureHash.Of(27, tag, (uint)_map.Tag(t + 1), side);
        features[n++] = FeatureHash.Of(28, _cueWord, w);
        features[n++] = FeatureHash.Of(29, _cueWord, distance, side);
        features[n++] = FeatureHash.Of(32, _place.Top < 0 ? 1u : 0, tree >> 9 & 0x3F, rel);
        features[n++] = FeatureHash.Of(33, _forms.Report[t], near, way);
        features[n++] = FeatureHash.Of(37, distance, tree, ruleRole);
        features[n++] = FeatureHash.Of(41, tree, SecondRelation());
        return n;
    }

    /// <summary>What stands where the role may change: before this token.</summary>
    public int FillEdge(Span<uint> features)
    {
        var (n, t) = (0, _at);
        if (t == _window)
        {
            features[n++] = FeatureHash.Of(70, Before);
            return n;
        }
        uint tag = (uint)_map.Tag(t), last = (uint)_map.Tag(t - 1);
        var side = t <= _cue ? t == _cue ? 1u : 0 : t == _cue + 1 ? 2u : 3u;
        var (top, lastTop) = (_place.Top, _last.Top);
        var cut = top != lastTop ? 1u : 0;
        var cutRelation = top < 0 ? 51u : (uint)_document.Relations[top];
        var lastRelation = lastTop < 0 ? 51u : (uint)_document.Relations[lastTop];
        var isStart = _map.SentenceOf[t] != _map.SentenceOf[t - 1] ? 1u : 0;
        var isQuote = (_place.Near >> 4 & 1) | (_last.Near >> 3 & 2);
        var ruleRole = _rule is null ? 15u : (_place.Ruled & 7) | ((_last.Ruled & 7) << 2);
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
        features[n++] = FeatureHash.Of(81, _forms.Cluster[t], _forms.Cluster[t - 1], cut);
        features[n++] = FeatureHash.Of(82, SecondRelation(), _second == _lastSecond ? 1u : 0u, (cut << 8) | cutRelation);
        features[n++] = FeatureHash.Of(83, isStart, isQuote, _elsewhere);
        return n;
    }

    // Of a word in another sentence: whether that sentence has a reporting clause of its own, and whether it stands in the cue's paragraph.
    private uint Elsewhere(int sentence) =>
        (_map.HasCue[sentence] ? 1u : 0) | (_document.Sentences[sentence].Paragraph != _document.Sentences[_map.SentenceOf[_cue]].Paragraph ? 2u : 0);

    private uint SecondRelation() => _second < 0 ? 53u : (uint)_document.Relations[_second];

    // The way from the word up to where it meets the cue's own, and down to the cue.
    private (uint Tree, uint Way) Tree()
    {
        var (top, meeting, near, _, _) = _place;
        if (meeting < 0)
            return (NoWay | ((near & 3) << 15), NoWay);
        var way = top < 0 ? 51u : (uint)_document.Relations[top];
        return (way | (_ways.Up(meeting) << 6) | (_ways.CueRelation(meeting) << 9) | ((near & 3) << 15), way);
    }

    private uint Distance(int t)
    {
        var distance = Math.Abs(t - _cue);
        return distance <= 3 ? (uint)distance : distance <= 5 ? 4u : distance <= 8 ? 5u : distance <= 14 ? 6u : distance <= 25 ? 7u : 8u;
    }
}
