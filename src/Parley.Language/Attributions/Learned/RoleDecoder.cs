namespace Parley.Language;

/// <summary>Finds the best sequence of roles for the words around a cue (Viterbi over three roles).</summary>
internal sealed class RoleDecoder(RoleFeatures features, LinearScorer scorer)
{
    private const int Roles = 3;

    private float[] _states = new float[256 * Roles];
    private float[] _best = new float[256 * Roles];
    private byte[] _from = new byte[256 * Roles];

    /// <summary>Writes the roles of the tokens from <paramref name="first"/> on; gives the mean margin with which content was preferred.</summary>
    public void Decode(int cue, int first, int end, Span<CueRole> roles)
    {
        var count = end - first;
        if (_states.Length < count * Roles)
            (_states, _best, _from) = (new float[count * Roles], new float[count * Roles], new byte[count * Roles]);
        features.Begin(cue, first);
        Span<uint> hashes = stackalloc uint[RoleFeatures.Max];
        Span<uint> edges = stackalloc uint[RoleFeatures.MaxEdges];
        Span<uint> turned = stackalloc uint[RoleFeatures.MaxEdges];
        Span<float> scores = stackalloc float[4];
        for (var k = 0; k < count; k++)
        {
            scorer.Score(hashes[..features.Fill(first + k, hashes)], scores);
            scores[..Roles].CopyTo(_states.AsSpan(k * Roles));
            if (first + k == cue)
                _states[(k * Roles) + 1] = _states[(k * Roles) + 2] = -1e6f;
            var edgeCount = features.FillEdge(first + k, edges);
            _best.AsSpan(k * Roles, Roles).Fill(float.NegativeInfinity);
            for (var last = 0; last < (k == 0 ? 1 : Roles); last++)
            {
                Turn(edges[..edgeCount], last, turned);
                scorer.Score(turned[..edgeCount], scores);
                for (var role = 0; role < Roles; role++)
                {
                    var score = scores[role] + _states[(k * Roles) + role] + (k == 0 ? 0 : _best[((k - 1) * Roles) + last]);
                    if (score > _best[(k * Roles) + role])
                        (_best[(k * Roles) + role], _from[(k * Roles) + role]) = (score, (byte)last);
                }
            }
        }
        Read(count, roles);
    }

    /// <summary>The features of an edge with the role before it.</summary>
    public static void Turn(ReadOnlySpan<uint> edges, int last, Span<uint> turned)
    {
        for (var i = 0; i < edges.Length; i++)
            turned[i] = FeatureHash.Of(90 + (uint)last, edges[i]);
    }

    private void Read(int count, Span<CueRole> roles)
    {
        var role = 0;
        for (var other = 1; other < Roles; other++)
            role = _best[((count - 1) * Roles) + other] > _best[((count - 1) * Roles) + role] ? other : role;
        for (var k = count - 1; k >= 0; k--)
        {
            roles[k] = (CueRole)role;
            role = _from[(k * Roles) + role];
        }
    }
}
