namespace Parley.Language;

/// <summary>Finds the best sequence of roles for the words around a cue (Viterbi over three roles).</summary>
/// <param name="features">Of the document.</param>
/// <param name="roles">Weights of a role for a word.</param>
/// <param name="edges">Weights of a role beside the role before: three rows of three.</param>
internal sealed class RoleDecoder(RoleFeatures features, LinearScorer roles, LinearScorer edges)
{
    public const int Roles = 3;

    private const float Never = -1e6f;

    private float[] _best = new float[256 * Roles];
    private byte[] _from = new byte[256 * Roles];

    /// <summary>Writes the roles of the tokens from <paramref name="first"/> on.</summary>
    public void Decode(int cue, int first, int end, Span<CueRole> found)
    {
        var count = end - first;
        if (_best.Length < count * Roles)
            (_best, _from) = (new float[count * Roles], new byte[count * Roles]);
        features.Begin(cue, first, end);
        Span<uint> hashes = stackalloc uint[RoleFeatures.Max];
        Span<float> place = stackalloc float[4];
        Span<float> word = stackalloc float[4];
        Span<float> steps = stackalloc float[RoleFeatures.EdgeClasses];
        for (var k = 0; k < count; k++)
        {
            // Words beside one another often stand in the same place of the tree: what that is worth is added up once.
            if (features.Move(first + k) || k == 0)
                roles.Score(hashes[..features.FillPlace(hashes)], place);
            roles.Score(hashes[..features.FillWord(hashes)], word);
            for (var role = 0; role < Roles; role++)
                word[role] = role > 0 && first + k == cue ? Never : word[role] + place[role];
            edges.Score(hashes[..features.FillEdge(hashes)], steps);
            Step(k, word, steps);
        }
        Read(count, found);
    }

    private void Step(int k, ReadOnlySpan<float> word, ReadOnlySpan<float> steps)
    {
        for (var role = 0; role < Roles; role++)
        {
            var (best, from) = (steps[role] + (k == 0 ? 0 : _best[(k - 1) * Roles]), 0);
            for (var last = 1; last < Roles && k > 0; last++)
            {
                var score = steps[(last * Roles) + role] + _best[((k - 1) * Roles) + last];
                if (score > best)
                    (best, from) = (score, last);
            }
            (_best[(k * Roles) + role], _from[(k * Roles) + role]) = (best + word[role], (byte)from);
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
