using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Takes values out of a map of the file and says what is wrong with them, each at its place.</summary>
internal sealed class MapReader
{
    // What amounts are multiplied with.
    private static readonly ImmutableArray<string> Factors =
        ["rate", "change", "changes", "cap", "floor", "times", "stated-change", "value", "low", "high", "at-least", "at-most", "share", "cash"];

    private readonly ProblemList _problems;

    public MapReader(TermsNode node, string what, ImmutableArray<string> keys, ProblemList problems)
    {
        (Node, What, _problems) = (node, what, problems);
        if (node.Kind != TermsNodeKind.Map)
        {
            problems.Add("PAR505", node, $"{What} must be a map of keys and values.", $"Write its keys: {string.Join(", ", keys)}.");
            return;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in node.Entries)
        {
            if (!keys.Contains(key.Text))
            {
                var nearest = NearestWord.Of(key.Text, keys);
                problems.Add("PAR502", key, $"{What} has no key '{key.Text}'.", nearest is null ? $"Its keys are {string.Join(", ", keys)}." : $"Did you mean '{nearest}'?");
            }
            else if (!seen.Add(key.Text))
                problems.Add("PAR503", key, $"The key '{key.Text}' stands here twice.", "Keep one of them.");
        }
    }

    public TermsNode Node { get; }

    public string What { get; }

    public Place Place => new(Node.Line, Node.Column);

    public TermsNode? Find(string key) => Node.Kind == TermsNodeKind.Map ? Node.Find(key) : null;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key that must be there.</summary>
    public TermsNode? Require(string key, string hint)
    {
        var found = Find(key);
        if (found is null && Node.Kind == TermsNodeKind.Map)
            _problems.Add("PAR504", Node, $"{What} has no '{key}'.", hint);
        return found;
    }

    /// <summary>Every term has a source: without one nobody can check it.</summary>
    public string Reference()
    {
        if (Node.Kind == TermsNodeKind.Map && Find("reference") is null)
            _problems.Add("PAR520", Node, $"{What} has no reference.", "Add 'reference:' with the treaty, table or report that says so.");
        return Text("reference") ?? "";
    }

    public string? Text(string key) => Find(key) is { } node ? Text(node, key) : null;

    public string? RequireText(string key, string hint) => Require(key, hint) is { } node ? Text(node, key) : null;

    public string? Text(TermsNode node, string key)
    {
        if (node.Kind == TermsNodeKind.Scalar && node.Text.Trim().Length > 0)
            return node.Text.Trim();
        _problems.Add("PAR505", node, $"'{key}' must be a text.", $"Write {key}: and the words on one line.");
        return null;
    }

    public decimal? Number(string key) => Find(key) is { } node ? Number(node, key) : null;

    public decimal? RequireNumber(string key, string hint) => Require(key, hint) is { } node ? Number(node, key) : null;

    public decimal? Number(TermsNode node, string key)
    {
        if (node.Kind == TermsNodeKind.Scalar && !node.IsQuoted
            && decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            // Beyond this, products would overflow, and no agreement is that large.
            if (Math.Abs(number) < (Factors.Contains(key) ? 1e6m : CostModel.MostAmount))
                return number;
            _problems.Add("PAR518", node, $"'{key}' is {node.Text}, which is out of range.", "Amounts are below 10 to the 18th, rates and percentages below a million; check the zeros.");
            return null;
        }
        var hint = node.Text.Contains(',', StringComparison.Ordinal) ? $"Write {node.Text.Replace(",", "", StringComparison.Ordinal)}, without separators."
            : node.Text.Contains('%', StringComparison.Ordinal) ? $"Write {node.Text.Replace("%", "", StringComparison.Ordinal).Trim()}: the key says that it is per cent."
            : node.IsQuoted ? "Write it without quotation marks."
            : "Write digits, with a point before decimals: 1038900000000 or 5.4.";
        _problems.Add("PAR505", node, $"'{key}' must be a number.", hint);
        return null;
    }

    public int? Integer(string key, int least, int most)
    {
        if (Find(key) is not { } node || Number(node, key) is not { } number)
            return null;
        if (number == decimal.Truncate(number) && number >= least && number <= most)
            return (int)number;
        _problems.Add("PAR518", node, $"'{key}' is {node.Text}; it is a whole number from {least} to {most}.", "Check the number.");
        return null;
    }

    public int? RequireYear(string key) => Require(key, $"Add '{key}: ' and a year.") is null ? null : Integer(key, 1, 9999);

    public bool Flag(string key)
    {
        if (Find(key) is not { } node)
            return false;
        if (node is { Kind: TermsNodeKind.Scalar, Text: "true" or "false" })
            return node.Text == "true";
        _problems.Add("PAR505", node, $"'{key}' must be true or false.", $"Write '{key}: true', or leave it out.");
        return false;
    }

    public T Word<T>(string key, ImmutableArray<(string Word, T Value)> words)
    {
        if (Find(key) is not { } node)
            return words[0].Value;
        foreach (var (word, value) in words)
        {
            if (node.Kind == TermsNodeKind.Scalar && node.Text == word)
                return value;
        }
        _problems.Add("PAR505", node, $"'{key}' is '{node.Text}'.", $"It is one of {string.Join(", ", words.Select(static one => one.Word))}.");
        return words[0].Value;
    }

    public CurrencyCode? Currency(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node.Kind == TermsNodeKind.Scalar && CurrencyNames.IsKnown(node.Text))
            return new CurrencyCode(node.Text);
        _problems.Add("PAR506", node, $"'{node.Text}' is not a currency.", "Write its ISO 4217 code: KRW, USD, EUR.");
        return null;
    }

    public EdtfDate? Date(string key)
    {
        if (Find(key) is not { } node)
            return null;
        if (node.Kind == TermsNodeKind.Scalar && EdtfDate.TryParse(node.Text, out var date))
            return date;
        _problems.Add("PAR505", node, $"'{key}' is not a date.", "Write it as 2021-04-08, 2021-04 or 2021.");
        return null;
    }

    public DateOnly? Day(string key)
    {
        if (Require(key, $"Add '{key}: ' and a day, as 2019-04-04.") is not { } node)
            return null;
        if (Date(key) is not { } date)
            return null;
        if (date.IsDay)
            return date.First;
        _problems.Add("PAR505", node, $"'{key}' must be one day.", "Write it as 2019-04-04.");
        return null;
    }

    public YearSpan? Years(string key)
    {
        if (Require(key, $"Add '{key}: ' and the years, as 2021, 2022/2025 or 2011/..") is not { } node)
            return null;
        return node.Kind == TermsNodeKind.Scalar ? Years(node, key) : Fail(node);

        YearSpan? Fail(TermsNode at)
        {
            _problems.Add("PAR505", at, $"'{key}' must be years.", "Write 2021, 2022/2025 or 2011/..");
            return null;
        }
    }

    public YearSpan? Years(TermsNode node, string key)
    {
        if (!YearSpan.TryParse(node.Text, out var span))
            _problems.Add("PAR505", node, $"'{node.Text}' in '{key}' is not years.", "Write 2021, 2022/2025 or 2011/..");
        else if (span.To < span.From)
            _problems.Add("PAR516", node, $"The years {node.Text} end before they begin.", $"Write {span.To}/{span.From}.");
        else
            return span;
        return null;
    }

    /// <summary>A number for all years, or a map of years and numbers.</summary>
    public ImmutableArray<YearValue> YearValues(string key, YearSpan all)
    {
        if (Find(key) is not { } node)
            return [];
        if (node.Kind == TermsNodeKind.Scalar)
            return Number(node, key) is { } one ? [new YearValue(all, one)] : [];
        var values = ImmutableArray.CreateBuilder<YearValue>();
        if (node.Kind == TermsNodeKind.List)
            _problems.Add("PAR505", node, $"'{key}' must be a number, or a map of years and numbers.", $"Write {key}: {{2015: 37.4, 2018: 38.6}}.");
        foreach (var (year, value) in node.Entries)
        {
            if (Years(year, key) is not { } span || Number(value, key) is not { } number)
                continue;
            foreach (var other in values)
            {
                if (other.Span.Meets(span))
                    _problems.Add("PAR510", year, $"'{key}' has {span} and {other.Span}, which overlap.", "Give each year once.");
            }
            values.Add(new YearValue(span, number));
        }
        return values.ToImmutable();
    }

    /// <summary>The entries of a list; a single map stands for a list of one.</summary>
    public List<TermsNode> List(string key)
    {
        if (Find(key) is not { } node)
            return [];
        if (node.Kind == TermsNodeKind.List)
            return node.Items;
        if (node.Kind == TermsNodeKind.Map)
            return [node];
        _problems.Add("PAR505", node, $"'{key}' must be a list.", $"Begin each entry of {key} with '- '.");
        return [];
    }
}
