using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Terms;

/// <summary>
/// Arithmetic over an agreement: numbers, <c>+ - * / ^ ( )</c>, <c>%</c> after a number, and functions such as <c>amount(2008)</c> and <c>index(kr-cpi, 2006)</c>.
/// A tilde after a number (<c>6.6~ %</c>) says that it was printed rounded to its last digit.
/// </summary>
/// <remarks>Dijkstra's shunting-yard: no recursion, and one pass over the text.</remarks>
public sealed class CheckFormula
{
    private const int Longest = 2000;

    private static readonly ImmutableArray<string> Functions =
        ["amount", "recorded", "part", "category", "index", "level", "rate", "budget", "cut", "available", "unspent", "carried", "lapsed"];

    private CheckFormula(ImmutableArray<FormulaToken> tokens) => Tokens = tokens;

    /// <summary>In reverse Polish order.</summary>
    internal ImmutableArray<FormulaToken> Tokens { get; }

    /// <summary>Null where it cannot be read, and then <paramref name="fault"/> says why.</summary>
    public static CheckFormula? Parse(string text, out string fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var output = new List<FormulaToken>();
        var waiting = new Stack<char>();
        fault = "";
        var wantsValue = true;
        if (text.Length > Longest)
            fault = "it is too long.";
        for (var i = 0; i < text.Length && fault.Length == 0;)
        {
            var c = text[i];
            if (c == ' ')
                i++;
            else if (char.IsAsciiDigit(c) || char.IsAsciiLetter(c))
            {
                if (!wantsValue)
                    fault = $"an operator is missing before '{text[i..Math.Min(text.Length, i + 12)]}'.";
                else if (char.IsAsciiDigit(c))
                    i = Number(text, i, output, ref fault);
                else
                    i = Function(text, i, output, ref fault);
                wantsValue = false;
            }
            else
            {
                Operator(c, output, waiting, ref wantsValue, ref fault);
                i++;
            }
        }
        while (fault.Length == 0 && waiting.TryPop(out var rest))
        {
            if (rest == '(')
                fault = "a bracket is not closed.";
            else
                output.Add(new FormulaToken(rest));
        }
        if (fault.Length == 0 && wantsValue)
            fault = "a value is missing at the end.";
        return fault.Length == 0 ? new CheckFormula([.. output]) : null;
    }

    private static void Operator(char c, List<FormulaToken> output, Stack<char> waiting, ref bool wantsValue, ref string fault)
    {
        switch (c)
        {
            case '(' when wantsValue:
                waiting.Push('(');
                return;
            case '-' when wantsValue:
                waiting.Push('_');
                return;
            case '%' when !wantsValue:
                output.Add(new FormulaToken('%'));
                return;
            case ')' when !wantsValue:
                while (waiting.TryPop(out var inner))
                {
                    if (inner == '(')
                        return;
                    output.Add(new FormulaToken(inner));
                }
                fault = "a bracket closes that was not opened.";
                return;
            case '+' or '-' or '*' or '/' or '^' when !wantsValue:
                while (waiting.TryPeek(out var top) && top != '(' && (Rank(top) > Rank(c) || Rank(top) == Rank(c) && c != '^'))
                    output.Add(new FormulaToken(waiting.Pop()));
                waiting.Push(c);
                wantsValue = true;
                return;
            default:
                fault = $"'{c}' cannot stand here.";
                return;
        }
    }

    private static int Rank(char op) => op switch { '+' or '-' => 1, '*' or '/' => 2, '_' => 3, _ => 4 };

    private static int Number(string text, int at, List<FormulaToken> output, ref string fault)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        if (end - at > 20 || !decimal.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            fault = $"'{text[at..end]}' is not a number.";
            return end;
        }
        var half = 0m;
        if (end < text.Length && text[end] == '~')
        {
            var point = text.IndexOf('.', at, end - at);
            half = 0.5m;
            for (var digits = point < 0 ? 0 : end - point - 1; digits > 0; digits--)
                half /= 10;
            end++;
        }
        output.Add(new FormulaToken('n', number, half));
        return end;
    }

    private static int Function(string text, int at, List<FormulaToken> output, ref string fault)
    {
        var open = text.IndexOf('(', at);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        var name = open < 0 ? text[at..] : text[at..open].Trim();
        if (close < 0 || !Functions.Contains(name))
        {
            fault = close < 0 ? $"'{name}' has no arguments in brackets." : $"there is no function '{name}'; there are {string.Join(", ", Functions)}.";
            return text.Length;
        }
        output.Add(new FormulaToken('f', Name: name, Arguments: [.. text[(open + 1)..close].Split(',', StringSplitOptions.TrimEntries)]));
        return close + 1;
    }
}
