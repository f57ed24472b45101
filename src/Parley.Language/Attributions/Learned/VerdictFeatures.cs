namespace Parley.Language;

/// <summary>What decides whether a cue with the source and content found for it is an attribution: what it has, how much of it, what stands in whose words, and what the rules say.</summary>
internal sealed class VerdictFeatures
{
    public const int Max = 72;

    private readonly ClauseMap _map;
    private readonly AnnotatedDocument _document;
    private readonly int[] _best;
    private readonly int[] _cueAt;
    private readonly List<LearnedCue> _items;

    /// <param name="map">The document.</param>
    /// <param name="items">All cues that are proposed for it.</param>
    public VerdictFeatures(ClauseMap map, List<LearnedCue> items)
    {
        _map = map;
        _document = map.Document;
        _items = items;
        (_best, _cueAt) = (new int[_document.Tokens.Length], new int[_document.Tokens.Length]);
        Array.Fill(_best, -1);
        Array.Fill(_cueAt, -1);
        for (var i = 0; i < items.Count; i++)
        {
            _cueAt[items[i].Cue] = i;
            for (var k = 0; k < items[i].Roles.Length; k++)
            {
                ref var best = ref _best[items[i].First + k];
                if (items[i].Roles[k] == CueRole.Content && (best < 0 || items[best].Probability < items[i].Probability))
                    best = i;
            }
        }
    }

    public int Fill(int index, Span<uint> features)
    {
        var item = _items[index];
        var shape = Shape(index);
        uint w = _map.Forms.Word[item.Cue], tag = (uint)_map.Tag(item.Cue), prior = _map.Forms.Report[item.Cue], rel = (uint)_document.Relations[item.Cue];
        var p = Step(item.Probability);
        var rule = _map.Rules.At(item.Cue);
        var ruled = rule is null ? 0u : 1u + (uint)rule.Class;
        var agreement = rule is null ? 9u : Agreement(rule, item);
        var quoted = _map.IsQuoted(item.Cue);
        var outer = _best[item.Cue] is var o and >= 0 && o != index ? 1u + Step(_items[o].Probability) : 0u;
        var around = outer | (shape.Inner << 5) | (shape.Lost << 10);
        var content = shape.Kind | (shape.Side << 6) | (Length(shape.Words) << 8);
        var source = shape.SourceKind | (shape.SourceSide << 8);
        var head = _document.Heads[item.Cue];
        uint n = 0;
        void Put(Span<uint> to, uint hash) => to[(int)n++] = hash;
        Put(features, FeatureHash.Of(1, p));
        Put(features, FeatureHash.Of(2, p, prior));
        Put(features, FeatureHash.Of(3, p, tag, quoted));
        Put(features, FeatureHash.Of(4, p, content));
        Put(features, FeatureHash.Of(5, p, source));
        Put(features, FeatureHash.Of(6, p, around));
        Put(features, FeatureHash.Of(7, w));
        Put(features, FeatureHash.Of(8, w, shape.Kind));
        Put(features, FeatureHash.Of(9, w, source));
        Put(features, FeatureHash.Of(10, w, shape.Side, Length(shape.Words)));
        Put(features, FeatureHash.Of(11, prior, content));
        Put(features, FeatureHash.Of(12, prior, source));
        Put(features, FeatureHash.Of(13, tag, content));
        Put(features, FeatureHash.Of(14, tag, source));
        Put(features, FeatureHash.Of(15, content, source));
        Put(features, FeatureHash.Of(16, outer, quoted, tag));
        Put(features, FeatureHash.Of(17, outer, w));
        Put(features, FeatureHash.Of(18, shape.Inner, prior));
        Put(features, FeatureHash.Of(19, shape.Inner, w));
        Put(features, FeatureHash.Of(20, shape.Lost, outer));
        Put(features, FeatureHash.Of(21, ruled, agreement));
        Put(features, FeatureHash.Of(22, ruled, agreement, p));
        Put(features, FeatureHash.Of(23, ruled, w));
        Put(features, FeatureHash.Of(24, shape.First, tag, shape.Side));
        Put(features, FeatureHash.Of(25, shape.First, w));
        Put(features, FeatureHash.Of(26, shape.FirstTag, w, shape.Side));
        Put(features, FeatureHash.Of(27, shape.FirstTag, prior, shape.Side));
        Put(features, FeatureHash.Of(28, shape.SourceWord, prior));
        Put(features, FeatureHash.Of(29, shape.SourceWord, w));
        Put(features, FeatureHash.Of(30, shape.Pieces, shape.Side, prior));
        Put(features, FeatureHash.Of(31, shape.Gap, shape.Side, tag));
        Put(features, FeatureHash.Of(32, shape.SourceGap, shape.SourceSide, tag));
        Put(features, FeatureHash.Of(33, shape.Marks, quoted, prior));
        Put(features, FeatureHash.Of(34, shape.Marks, w));
        Put(features, FeatureHash.Of(35, rel, head < 0 ? 0u : _map.Forms.Word[head], shape.Kind));
        Put(features, FeatureHash.Of(36, rel, tag, shape.Kind));
        Put(features, FeatureHash.Of(37, Length(shape.Words), Length(shape.SourceWords), prior));
        Put(features, FeatureHash.Of(38, _map.SentenceOf[item.Cue] == 0 ? 1u : 0, prior, shape.Kind));
        Put(features, FeatureHash.Of(39, 0));
        Put(features, FeatureHash.Of(40, _map.Children[item.Cue] & 0x1FF, shape.Kind));
        uint cluster = _map.Forms.Cluster[item.Cue], listed = _map.Listed(item.Cue);
        Put(features, FeatureHash.Of(41, listed, shape.Kind));
        Put(features, FeatureHash.Of(42, listed, source));
        Put(features, FeatureHash.Of(43, p, cluster));
        Put(features, FeatureHash.Of(44, cluster, content));
        Put(features, FeatureHash.Of(45, cluster, source));
        Put(features, FeatureHash.Of(46, listed, tag, p));
        Put(features, FeatureHash.Of(47, cluster, shape.FirstTag, shape.Side));
        return (int)n;
    }

    /// <summary>Which of a few steps a likelihood lies in.</summary>
    private static uint Step(float p) => (uint)Math.Clamp((MathF.Log(Math.Clamp(p, 0.001f, 0.999f) / (1 - Math.Clamp(p, 0.001f, 0.999f))) * 2) + 8, 0, 19);

    private static uint Length(uint words) => words <= 3 ? words : words <= 5 ? 4u : words <= 8 ? 5u : words <= 14 ? 6u : words <= 25 ? 7u : words <= 45 ? 8u : 9u;

    private uint Agreement(CueEvent rule, LearnedCue item)
    {
        var (both, either) = (0, 0);
        for (var k = 0; k < item.Roles.Length; k++)
        {
            var ruled = _map.Rules.Role(rule, item.First + k) == CueRole.Content;
            var learned = item.Roles[k] == CueRole.Content;
            both += ruled && learned ? 1 : 0;
            either += ruled || learned ? 1 : 0;
        }
        return either == 0 ? 8u : (uint)(7 * both / either);
    }

    private ProposalShape Shape(int index)
    {
        var item = _items[index];
        var shape = default(ProposalShape);
        var (inner, lost, quotedWords, finite, last) = (0f, 0u, 0u, 0u, CueRole.None);
        int firstContent = -1, lastContent = -1, firstSource = -1, lastSource = -1;
        for (var k = 0; k < item.Roles.Length; k++)
        {
            var (t, role) = (item.First + k, item.Roles[k]);
            if (role == CueRole.Content)
            {
                (firstContent, lastContent) = (firstContent < 0 ? t : firstContent, t);
                shape.Pieces += last != CueRole.Content ? 1u : 0;
                shape.Words += _document.Tokens[t].IsPunctuation ? 0u : 1u;
                quotedWords += !_document.Tokens[t].IsPunctuation && _map.IsQuoted(t) != 0 ? 1u : 0;
                finite |= WordTags.IsFinite(_map.Tag(t)) ? 1u : 0;
                lost += _best[t] is var b && b != index && b >= 0 ? 1u : 0;
                if (_cueAt[t] is var c and >= 0 && c != index)
                    inner = Math.Max(inner, _items[c].Probability);
            }
            else if (role == CueRole.Source)
            {
                (firstSource, lastSource) = (firstSource < 0 ? t : firstSource, t);
                shape.SourceWords++;
            }
            last = role;
        }
        shape.Pieces = Math.Min(shape.Pieces, 4);
        shape.Inner = inner == 0 ? 0 : 1 + Step(inner);
        if (firstContent >= 0)
        {
            shape.Lost = lost == 0 ? 0u : lost >= (uint)(lastContent - firstContent) / 2 ? 2u : 1u;
            shape.Side = firstContent > item.Cue ? 1u : lastContent < item.Cue ? 2u : 3u;
            shape.First = _map.Forms.Word[firstContent];
            shape.FirstTag = (uint)_map.Tag(firstContent);
            var quoted = quotedWords == 0 ? 0u : quotedWords >= shape.Words ? 2u : 1u;
            var end = Math.Min(lastContent + 1, _document.Tokens.Length - 1);
            var closes = (uint)(_map.SentenceOf[end] != _map.SentenceOf[lastContent] || _map.Tag(end) == WordTag.Stop ? 1 : 0);
            shape.Kind = 1u + finite + (quoted * 2) + (closes * 6) + (_map.SentenceOf[firstContent] != _map.SentenceOf[lastContent] ? 12u : 0);
            shape.Gap = (uint)Math.Min(6, shape.Side == 1 ? firstContent - item.Cue : shape.Side == 2 ? item.Cue - lastContent : 0);
            shape.Marks = (firstContent > 0 ? (uint)_map.Tag(firstContent - 1) : 0) | ((uint)_map.Tag(lastContent + 1) << 8);
        }
        if (firstSource >= 0)
        {
            var top = firstSource;
            for (var t = firstSource; t <= lastSource; t++)
            {
                if (_document.Heads[t] < firstSource || _document.Heads[t] > lastSource)
                {
                    top = t;
                    break;
                }
            }
            shape.SourceKind = 1u + (_map.Mention(top) >> 1) + ((uint)_map.Tag(top) << 4 & 0xF0);
            shape.SourceWord = _map.Forms.Word[top];
            shape.SourceSide = firstSource > item.Cue ? 1u : 2u;
            shape.SourceGap = (uint)Math.Clamp(shape.SourceSide == 1 ? firstSource - item.Cue : item.Cue - lastSource, 0, 8);
        }
        return shape;
    }
}
