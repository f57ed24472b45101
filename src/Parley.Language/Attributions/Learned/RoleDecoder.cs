namespace Parley.Language;

/// <summary>Finds the best sequence of roles for the words around a cue (Viterbi over three roles).</summary>
/// <param name="features">Of the document.</param>
/// <param name="roles">Weights of a role for a word.</param>
/// <param name="edges">Weights of a role beside the role before: three rows of three.</param>
internal sealed class RoleDecoder(RoleFeatures features, LinearScorer roles, LinearScorer edges)
{
    public const int Roles = 3;

    private const float Never = -1e6f;

    // Features of one word: of its place, of itself, and of the step to it.
    private const int Part = 24;
    private const int Slot = 3 * Part;

    private float[] _best = new float[256 * Roles];
    private byte[] _from = new byte[256 * Roles];

    /// <summary>Writes the roles of the tokens from <paramref name="first"/> on.</summary>
    /// <param name="cue">The reporting word.</param>
    /// <param name="first">The first token that can belong to it.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="found">The roles; as long as there are tokens.</param>
    /// <param name="right">While learning, the roles that are right; else empty.</param>
    /// <param name="margin">What every other role is given on top, so that the right ones are learned to win by as much.</param>
    public void Decode(int cue, int first, int end, Span<CueRole> found, ReadOnlySpan<CueRole> right = default, float margin = 0)
    {
        var count = end - first;
        if (_best.Length < count * Roles)
            (_best, _from) = (new float[count * Roles], new byte[count * Roles]);
        features.Begin(cue, first, end);
        Span<uint> hashes = stackalloc uint[2 * Slot];
        Span<float> place = stackalloc float[4];
        Span<float> word = stackalloc float[4];
        Span<float> steps = stackalloc float[RoleFeatures.EdgeClasses];
        // The weights of a word are fetched while the word before is scored.
        var next = Fill(first, true, hashes);
        for (var k = 0; k < count; k++)
        {
            var at = hashes.Slice((k & 1) * Slot, Slot);
            var now = next;
            if (k + 1 < count)
                next = Fill(first + k + 1, false, hashes[((k + 1 & 1) * Slot)..]);
            // Words beside one another often stand in the same place of the tree: what that is worth is added up once.
            if (now.Place > 0)
                roles.Score(at[..now.Place], place);
            roles.Score(at.Slice(Part, now.Word), word);
            for (var role = 0; role < Roles; role++)
                word[role] = role > 0 && first + k == cue ? Never : word[role] + place[role];
            if (!right.IsEmpty)
                Handicap(word, (int)right[k], margin);
            edges.Score(at.Slice(2 * Part, now.Edge), steps);
            Step(k, word, steps);
        }
        Read(count, found);
    }

    private static void Handicap(Span<float> word, int right, float margin)
    {
        for (var role = 0; role < Roles; role++)
            word[role] += role == right ? 0 : margin;
    }

    private (int Place, int Word, int Edge) Fill(int token, bool isFirst, Span<uint> hashes)
    {
        var place = features.Move(token) || isFirst ? features.FillPlace(hashes) : 0;
        var word = features.FillWord(hashes[Part..]);
        var edge = features.FillEdge(hashes[(2 * Part)..]);
        roles.Prefetch(hashes[..place]);
        roles.Prefetch(hashes.Slice(Part, word));
        edges.Prefetch(hashes.Slice(2 * Part, edge));
        return (place, word, edge);
    }

    private void Step(int k, ReadOnlySpan<float> word, ReadOnlySpan<float> steps)
    {
        var best = _best.AsSpan(k * Roles, Roles);
        var from = _from.AsSpan(k * Roles, Roles);
        if (k == 0)
        {
            for (var role = 0; role < Roles; role++)
                (best[role], from[role]) = (steps[role] + word[role], 0);
            return;
        }
        var last = _best.AsSpan((k - 1) * Roles, Roles);
        for (var role = 0; role < Roles; role++)
        {
            var (none, source, content) = (steps[role] + last[0], steps[Roles + role] + last[1], steps[2 * Roles + role] + last[2]);
            var isSource = source > none;
            var top = isSource ? source : none;
            var isContent = content > top;
            from[role] = isContent ? (byte)2 : isSource ? (byte)1 : (byte)0;
            best[role] = (isContent ? content : top) + word[role];
        }
    }

    private void Read(int count, Span<CueRole> found)
    {
        var role = 0;
        for (var other = 1; other < Roles; other++)
            role = _best[((count - 1) * Roles) + other] > _best[((count - 1) * Roles) + role] ? other : role;
        for (var k = count - 1; k >= 0; k--)
        {
            found[k] = (CueRole)role;
            role = _from[(k * Roles) + role];
        }
    }
}
