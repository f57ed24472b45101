using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Terms;

/// <summary>Works out a formula over an agreement's result.</summary>
internal sealed class FormulaRun(SeriesCatalog catalog, CostModel model, CostResult result)
{
    /// <summary>Null where a value is not known; then <paramref name="why"/> says which.</summary>
    public Interval? Evaluate(CheckFormula formula, out string? why)
    {
        why = null;
        var stack = new Stack<Interval>();
        try
        {
            foreach (var token in formula.Tokens)
            {
                if (token.Kind == 'n')
                    stack.Push(new Interval(token.Number - token.Half, token.Number, token.Number + token.Half));
                else if (token.Kind == 'f')
                {
                    if (Value(token.Name, token.Arguments) is not { } value)
                    {
                        why = $"{token.Name}({string.Join(", ", token.Arguments)}) is not known: no verified value was found.";
                        return null;
                    }
                    stack.Push(Interval.Exact(value));
                }
                else if (token.Kind == '%')
                    stack.Push(stack.Pop() / Interval.Exact(100));
                else if (token.Kind == '_')
                    stack.Push(Interval.Exact(0) - stack.Pop());
                else
                    stack.Push(Apply(token.Kind, stack.Pop(), stack.Pop()));
            }
            return stack.Pop();
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException or InvalidOperationException)
        {
            why = "The formula divides by zero, or its result is too large.";
            return null;
        }
    }

    private static Interval Apply(char op, Interval right, Interval left) => op switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        '/' => left / right,
        _ => Interval.Power(left, right.Value),
    };

    private decimal? Value(string name, ImmutableArray<string> arguments)
    {
        if (arguments.Length == 0 || !int.TryParse(arguments[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        return (name, arguments.Length) switch
        {
            ("amount", 1) => result.FindInChain(year, result.Agreement.Currency)?.Amount,
            ("recorded", 1) => Recorded(year),
            ("part", 2) => result.FindInChain(year)?.Parts.FirstOrDefault(part => part.Part.Name == arguments[0])?.Trace.Amount,
            ("category", 2) => result.FindInChain(year)?.Categories.FirstOrDefault(category => category.Name == arguments[0])?.Amount,
            ("index", 2) => catalog.Find(arguments[0])?.Change(year, result.Options.AsOf),
            ("level", 2) => catalog.Find(arguments[0])?.Find(year, result.Options.AsOf)?.Value,
            ("rate", 3) => Rate(arguments[0], arguments[1], year),
            (_, 1) => Unspent(name, year),
            _ => null,
        };
    }

    private decimal? Recorded(int year)
    {
        for (var one = result; one is not null; one = one.Previous)
        {
            if (one.Agreement.FindRecorded(year) is { } recorded)
                return recorded.Amount.Amount;
        }
        return null;
    }

    private decimal? Rate(string from, string to, int year) =>
        CurrencyNames.IsKnown(from) && CurrencyNames.IsKnown(to)
            ? model.FindRate(result.Agreement.Rates, new CurrencyCode(from), new CurrencyCode(to), year, result.Options)?.Rate
            : null;

    private decimal? Unspent(string name, int year)
    {
        var found = result.Agreement.Unspent.FirstOrDefault(one => one.Year == year);
        return name switch
        {
            "budget" => found?.Budget,
            "cut" => found?.Cut,
            "available" => found?.Available,
            "unspent" => found?.Unspent,
            "carried" => found?.CarriedOver,
            "lapsed" => found?.Lapsed,
            _ => null,
        };
    }
}
