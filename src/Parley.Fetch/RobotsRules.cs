using System.Globalization;

namespace Parley.Fetch;

/// <summary>A site's robots.txt (RFC 9309): the group for our name, else the one for all; the longest rule that fits a path wins, and of two equal ones the one that allows.</summary>
internal sealed class RobotsRules
{
    private const int MaxLines = 20_000;

    private readonly List<(string Pattern, bool Allows)> _rules = [];

    private RobotsRules()
    {
    }

    public static RobotsRules AllowAll { get; } = new();

    public static RobotsRules DenyAll { get; } = new() { _rules = { ("/", false) } };

    /// <summary>How long the site asks to wait between requests.</summary>
    public TimeSpan? Delay { get; private set; }

    public static RobotsRules Parse(string text, string agent)
    {
        var (own, all) = (new RobotsRules(), new RobotsRules());
        var (isOwn, isAll, inAgents, hasOwn) = (false, false, false, false);
        foreach (var line in text.Split('\n').Take(MaxLines))
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var rule = comment < 0 ? line : line[..comment];
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var (name, value) = (rule[..colon].Trim().ToLowerInvariant(), rule[(colon + 1)..].Trim());
            if (name == "user-agent")
            {
                (isOwn, isAll) = inAgents ? (isOwn, isAll) : (false, false);
                isOwn |= value.Length > 0 && agent.StartsWith(value, StringComparison.OrdinalIgnoreCase);
                isAll |= value == "*";
                hasOwn |= isOwn;
                inAgents = true;
                continue;
            }
            inAgents = false;
            if (isOwn)
                own.Add(name, value);
            if (isAll)
                all.Add(name, value);
        }
        return hasOwn ? own : all;
    }

    /// <param name="path">With its query; begins with a slash.</param>
    public bool Allows(string path)
    {
        var (best, allows) = (-1, true);
        foreach (var (pattern, isAllowed) in _rules)
        {
            if (pattern.Length < best || pattern.Length == best && !isAllowed || !Fits(pattern, path))
                continue;
            (best, allows) = (pattern.Length, isAllowed);
        }
        return allows;
    }

    private void Add(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length > 0)
            _rules.Add((value, name == "allow"));
        else if (name == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 3600)
            Delay = TimeSpan.FromSeconds(seconds);
    }

    // "*" is any characters, "$" at the end is the path's end. The last star is gone back to, so that work is at most the product of both lengths.
    private static bool Fits(string pattern, string path)
    {
        var isWhole = pattern[^1] == '$';
        var rule = isWhole ? pattern.AsSpan(0, pattern.Length - 1) : pattern;
        var (p, s, star, mark) = (0, 0, -1, 0);
        while (true)
        {
            if (p == rule.Length && (!isWhole || s == path.Length))
                return true;
            if (p < rule.Length && rule[p] == '*')
                (star, mark, p) = (p, s, p + 1);
            else if (p < rule.Length && s < path.Length && rule[p] == path[s])
                (p, s) = (p + 1, s + 1);
            else if (star >= 0 && mark < path.Length)
                (p, s, mark) = (star + 1, mark + 1, mark + 1);
            else
                return false;
        }
    }
}
