using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>One figure of a gold file.</summary>
internal sealed class FigureGold
{
    private const double Close = 0.001;
    private const double FirstChoice = 0.75;

    private readonly JsonElement _json;

    public FigureGold(JsonElement json) => _json = json;

    /// <summary>The figure's words, as often as the gold names them.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            yield return _json.GetProperty("evidence").GetString()!;
            if (!_json.TryGetProperty("also", out var also))
                yield break;
            foreach (var one in also.EnumerateArray())
                yield return one.GetString()!;
        }
    }

    public FigureRole Role => Enum.Parse<FigureRole>(_json.GetProperty("role").GetString()!, ignoreCase: true);

    public bool Has(string key) => _json.TryGetProperty(key, out _);

    public bool HasSameSides(FigureGold other)
    {
        foreach (var key in (string[])["role", "by", "payer", "payee"])
        {
            if (Has(key) != other.Has(key) || Has(key) && !JsonElement.DeepEquals(_json.GetProperty(key), other._json.GetProperty(key)))
                return false;
        }

        return true;
    }

    /// <summary>Whether the amount there is one of its places.</summary>
    public bool IsAt(string text, TextSpan span)
    {
        foreach (var words in Words)
        {
            for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                if (at < span.End && span.Start < at + words.Length)
                    return true;
            }
        }

        return false;
    }

    public bool IsSameAmount(QuantityMention quantity, Unit? unit)
    {
        var value = (double)quantity.Value;
        return Choices("value").Any(choice => choice.ValueKind == JsonValueKind.Number && Math.Abs(choice.GetDouble() - value) <= Close * Math.Abs(value))
            && Choices("unit").Any(choice => IsUnit(choice.GetString(), unit));
    }

    public double[] Target()
    {
        var target = new double[Enum.GetValues<FigureRole>().Length];
        var roles = Choices("role").Where(role => role.ValueKind == JsonValueKind.String).Select(role => (int)Enum.Parse<FigureRole>(role.GetString()!, ignoreCase: true)).Distinct().ToArray();
        for (var i = 0; i < roles.Length; i++)
            target[roles[i]] = roles.Length == 1 ? 1 : i == 0 ? FirstChoice : (1 - FirstChoice) / (roles.Length - 1);
        return target;
    }

    /// <summary>The person's first choice, then the others that are right too.</summary>
    public IEnumerable<JsonElement> Choices(string key)
    {
        yield return _json.GetProperty(key);
        if (!_json.TryGetProperty("accept", out var accept) || !accept.TryGetProperty(key, out var others))
            yield break;
        foreach (var one in others.EnumerateArray())
            yield return one;
    }

    private static bool IsUnit(string? gold, Unit? found) =>
        found is { } unit && (gold == unit.Name || gold is not null && gold.TrimEnd('s').Equals(unit.Name.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));
}
