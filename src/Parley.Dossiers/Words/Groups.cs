namespace Parley.Dossiers;

/// <summary>Disjoint sets over 0 to n - 1; the root of a set is its smallest member, so that results do not depend on the order of joins.</summary>
internal sealed class Groups
{
    private readonly int[] _parent;

    public Groups(int count) => _parent = [.. Enumerable.Range(0, count)];

    public int Root(int i)
    {
        while (_parent[i] != i)
        {
            _parent[i] = _parent[_parent[i]];
            i = _parent[i];
        }
        return i;
    }

    public void Unite(int a, int b)
    {
        var (first, second) = (Root(a), Root(b));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
