namespace Parley.Language;

/// <summary>What decides whether a word reports: the word, its clause, its neighbours, quotation marks, words above it that report, and what the rules say.</summary>
internal static class CueFeatures
{
    public const int Max = 80;

    private const int MaxClimb = 6;
    private const int Beside = 4;

    public static int Fill(ClauseMap map, int i, Span<uint> features)
    {
        var document = map.Document;
        var forms = map.Forms;
        uint w = forms.Word[i], tag = (uint)map.Tag(i), rel = (uint)document.Relations[i], prior = forms.Report[i];
        var children = map.Children[i];
        var head = document.Heads[i];
        uint hw = head < 0 ? 7 : forms.Word[head], ht = head < 0 ? 60 : (uint)map.Tag(head), hp = head < 0 ? 0u : forms.Report[head];
        var quoted = map.IsQuoted(i);
        var sentence = document.Sentences[map.SentenceOf[i]];
        var quotes = Quotes(map, sentence, i);
        var subject = map.Subject[i];
        uint sw = subject < 0 ? 0 : forms.Word[subject], st = subject < 0 ? 61 : (uint)map.Tag(subject), sm = subject < 0 ? 0 : map.Mention(subject) >> 1;
        uint nw = Word(map, i + 1), pw = Word(map, i - 1), nt = (uint)map.Tag(i + 1), pt = (uint)map.Tag(i - 1), nt2 = (uint)map.Tag(i + 2), pt2 = (uint)map.Tag(i - 2);
        var above = Above(map, i, out var aboveRelation);
        var rule = map.Rules.At(i);
        var ruleCode = rule is null ? 0u : 1u + (uint)rule.Class + (rule.IsContentLeft ? 16u : 0) + (rule.IsParticiple ? 32u : 0) + (rule.HasSource ? 64u : 0);
        var inside = map.Rules.IsContent(i) ? 1u : 0;
        var place = document.Sentences[0].EndToken > i ? 1u : 0;
        var n = 0;
        features[n++] = FeatureHash.Of(1, prior);
        features[n++] = FeatureHash.Of(2, w, tag);
        features[n++] = FeatureHash.Of(3, w, rel);
        features[n++] = FeatureHash.Of(4, tag, rel, prior);
        features[n++] = FeatureHash.Of(5, w, quoted);
        features[n++] = FeatureHash.Of(6, w, quotes);
        features[n++] = FeatureHash.Of(7, prior, quotes, quoted);
        features[n++] = FeatureHash.Of(8, w, children);
        features[n++] = FeatureHash.Of(9, tag, children);
        features[n++] = FeatureHash.Of(10, prior, children & 0x7F, tag);
        features[n++] = FeatureHash.Of(11, w, nw);
        features[n++] = FeatureHash.Of(12, w, pw);
        features[n++] = FeatureHash.Of(13, w, nt);
        features[n++] = FeatureHash.Of(14, w, pt);
        features[n++] = FeatureHash.Of(15, tag, nt | (nt2 << 8), prior);
        features[n++] = FeatureHash.Of(16, tag, pt | (pt2 << 8), prior);
        features[n++] = FeatureHash.Of(17, w, hw);
        features[n++] = FeatureHash.Of(18, rel, ht, hp);
        features[n++] = FeatureHash.Of(19, rel, hw, tag);
        features[n++] = FeatureHash.Of(20, w, sm);
        features[n++] = FeatureHash.Of(21, sw, prior);
        features[n++] = FeatureHash.Of(22, sw, w);
        features[n++] = FeatureHash.Of(23, st, sm, prior);
        features[n++] = FeatureHash.Of(24, above, prior, aboveRelation);
        features[n++] = FeatureHash.Of(25, above, quoted, inside);
        features[n++] = FeatureHash.Of(26, ruleCode, prior);
        features[n++] = FeatureHash.Of(27, ruleCode, w);
        features[n++] = FeatureHash.Of(28, ruleCode, quoted, inside);
        features[n++] = FeatureHash.Of(29, inside, w);
        features[n++] = FeatureHash.Of(30, inside, prior, rel);
        features[n++] = FeatureHash.Of(31, place, prior, tag);
        features[n++] = FeatureHash.Of(32, nw, prior);
        features[n++] = FeatureHash.Of(33, pw, prior);
        features[n++] = FeatureHash.Of(34, forms.Cluster[i], children & 0x1F);
        features[n++] = FeatureHash.Of(35, w, above, aboveRelation);
        features[n++] = FeatureHash.Of(36, nt, children & 0x1F, prior);
        features[n++] = FeatureHash.Of(37, place, nw, w);
        features[n++] = FeatureHash.Of(38, quotes, rel, tag);
        features[n++] = FeatureHash.Of(39, 0);
        uint cluster = forms.Cluster[i], listed = map.Listed(i);
        int clause = map.Complement[i], thing = map.Object[i];
        features[n++] = FeatureHash.Of(100, listed, tag);
        features[n++] = FeatureHash.Of(101, listed, children & 0x1F);
        features[n++] = FeatureHash.Of(102, listed, nt);
        features[n++] = FeatureHash.Of(103, listed, pt);
        features[n++] = FeatureHash.Of(104, cluster, tag, rel);
        features[n++] = FeatureHash.Of(105, cluster, sm);
        features[n++] = FeatureHash.Of(106, cluster, quotes, quoted);
        features[n++] = FeatureHash.Of(107, cluster, above, aboveRelation);
        features[n++] = FeatureHash.Of(108, cluster, nt);
        features[n++] = FeatureHash.Of(109, clause < 0 ? 0u : forms.Word[clause], prior);
        features[n++] = FeatureHash.Of(110, clause < 0 ? 60u : (uint)map.Tag(clause), cluster);
        features[n++] = FeatureHash.Of(111, thing < 0 ? 0u : forms.Cluster[thing], cluster);
        features[n++] = FeatureHash.Of(112, head < 0 ? 0u : forms.Cluster[head], rel, tag);
        features[n++] = FeatureHash.Of(113, subject < 0 ? 0u : forms.Cluster[subject], cluster);
        features[n++] = FeatureHash.Of(114, forms.Suffix[i], tag);
        features[n++] = FeatureHash.Of(115, cluster, children);
        features[n++] = FeatureHash.Of(116, thing < 0 ? 0u : forms.Word[thing], prior);
        // The words that hang on it: "will", "not", "to", and what it takes.
        for (int k = Math.Max(sentence.FirstToken, i - 8), end = Math.Min(sentence.EndToken, i + 12); k < end && n < Max - 1; k++)
        {
            if (document.Heads[k] != i || document.Relations[k] is Relation.Punctuation or Relation.Subject)
                continue;
            features[n++] = FeatureHash.Of(40, forms.Word[k], prior, (uint)document.Relations[k]);
            features[n++] = FeatureHash.Of(41, forms.Word[k], w);
        }
        return n;
    }

    // Where the quotation marks of the sentence stand beside the word.
    private static uint Quotes(ClauseMap map, Sentence sentence, int i)
    {
        var (before, behind) = (Math.Max(sentence.FirstToken, i - Beside), Math.Min(sentence.EndToken, i + Beside + 1));
        return (map.HasMark(before, i) ? 1u : 0) | (map.HasMark(sentence.FirstToken, before) ? 2u : 0) | (map.HasMark(i, behind) ? 4u : 0) | (map.HasMark(behind, sentence.EndToken) ? 8u : 0)
            | (map.IsQuoted(sentence.FirstToken) << 4);
    }

    private static uint Word(ClauseMap map, int i) => i >= 0 && i < map.Forms.Word.Length ? map.Forms.Word[i] : 0;

    // The nearest word above that often reports, and how this one's clause hangs below it.
    private static uint Above(ClauseMap map, int i, out uint relation)
    {
        relation = (uint)map.Document.Relations[i];
        var at = map.Document.Heads[i];
        for (var step = 0; step < MaxClimb && at >= 0; step++)
        {
            if (map.Forms.Report[at] >= 4)
                return map.Forms.Report[at];
            relation = (uint)map.Document.Relations[at];
            at = map.Document.Heads[at];
        }
        relation = 0;
        return 0;
    }
}
