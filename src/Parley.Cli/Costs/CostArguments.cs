using System.CommandLine;
using System.Globalization;
using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Options that the cost commands share.</summary>
internal sealed class CostArguments
{
    private static readonly string[] Formats = ["table", "csv", "json", "html"];

    private readonly Option<string?> _asOf = new("--as-of") { Description = "Use only what was known on that day.", HelpName = "DATE" };
    private readonly Option<string[]> _assume = Several("--assume", "Take a value for what is not known: kr-cpi=2, kr-cpi:2027=2.5, or with a range 1..2..4.", "SERIES[:YEARS]=PERCENT");
    private readonly Option<bool> _noAssumptions = new("--no-assumptions") { Description = "Leave out the assumptions that the terms file states." };
    private readonly Option<string[]> _rate = Several("--rate", "A rate of exchange, for all years or some: USD/KRW=1400.", "FROM/TO[:YEARS]=RATE");
    private readonly Option<string?> _currency = new("--currency") { Description = "Show amounts in this currency.", HelpName = "CODE" };
    private readonly Option<string?> _real = new("--real") { Description = "Without inflation, in prices of a year: kr-cpi@2020.", HelpName = "SERIES@YEAR" };
    private readonly Option<string?> _discount = new("--discount") { Description = "Present value: 3@2020 discounts at 3 % a year to 2020.", HelpName = "PERCENT@YEAR" };
    private readonly Option<string?> _soldier = new("--per-soldier") { Description = "For each soldier that a series counts.", HelpName = "SERIES" };
    private readonly Option<string?> _share = new("--share-of") { Description = "As a share of a series of budgets.", HelpName = "SERIES" };
    private readonly Option<string?> _format = new("--format") { Description = "table, csv, json or html; otherwise table.", HelpName = "FORMAT" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to a file.", HelpName = "FILE" };
    private readonly Option<bool> _trace = new("--trace") { Description = "With table: the reason for every amount." };

    public void AddTo(Command command, bool hasTrace)
    {
        Option[] options = [_asOf, _assume, _noAssumptions, _rate, _currency, _real, _discount, _soldier, _share, _format, _output];
        foreach (var option in options)
            command.Add(option);
        if (hasTrace)
            command.Add(_trace);
        _format.AcceptOnlyFromAmong(Formats);
        command.Validators.Add(result =>
        {
            Read(value => result.GetValue(value), value => result.GetValue(value), result.AddError);
            if (result.GetValue(_format) == "html" && result.GetValue(_output) is null && !Console.IsOutputRedirected)
                result.AddError("Name a file for the page with -o.");
        });
    }

    public CostSettings Read(ParseResult parsed)
    {
        var (costs, measures) = Read(option => parsed.GetValue(option), option => parsed.GetValue(option), static _ => { });
        costs = costs with { UsesFileAssumptions = !parsed.GetValue(_noAssumptions) };
        return new CostSettings(costs, measures, parsed.GetValue(_format) ?? "table", parsed.GetValue(_output), parsed.GetValue(_trace));
    }

    private (CostOptions Costs, MeasureOptions Measures) Read(Func<Option<string?>, string?> one, Func<Option<string[]>, string[]?> several, Action<string> fail)
    {
        var costs = CostOptions.Default;
        if (one(_asOf) is { } asOf)
        {
            if (EdtfDate.TryParse(asOf, out var date) && date.Last is { } last)
                costs = costs with { AsOf = last };
            else
                fail($"'{asOf}' is not a date: write 2024-10-04 or 2024.");
        }
        costs = costs with
        {
            Assumptions = [.. (several(_assume) ?? []).Select(text => AssignedValue.Assumption(text, fail)).OfType<Assumption>()],
            Rates = [.. (several(_rate) ?? []).Select(text => AssignedValue.Rate(text, fail)).OfType<FixedRate>()],
        };
        return (costs, Measured(one, fail));
    }

    private MeasureOptions Measured(Func<Option<string?>, string?> one, Action<string> fail)
    {
        var measures = MeasureOptions.Default;
        if (one(_currency) is { } code)
        {
            if (code.Length == 3 && code.All(char.IsAsciiLetterUpper))
                measures = measures with { Currency = new CurrencyCode(code) };
            else
                fail($"'{code}' is not a currency: write its ISO 4217 code, as USD.");
        }
        if (one(_real) is { } real && AssignedValue.At(real, fail) is { } prices)
            measures = measures with { PriceIndex = Series(prices.What, fail), PriceYear = prices.Year };
        if (one(_discount) is { } discount && AssignedValue.At(discount, fail) is { } to)
        {
            if (decimal.TryParse(to.What, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent < 1000)
                measures = measures with { Discount = percent, DiscountYear = to.Year };
            else
                fail($"'{to.What}' is not a rate in per cent.");
        }
        return measures with
        {
            Troops = one(_soldier) is { } troops ? Series(troops, fail) : null,
            Budget = one(_share) is { } budget ? Series(budget, fail) : null,
        };
    }

    private static string Series(string id, Action<string> fail)
    {
        if (SeriesCatalog.Default.Find(id) is null)
            fail($"There is no series '{id}': 'parley cost series' lists them.{Usage.DidYouMean(id, SeriesCatalog.Default.All.Select(static one => one.Id))}");
        return id;
    }

    private static Option<string[]> Several(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, Arity = ArgumentArity.ZeroOrMore, AllowMultipleArgumentsPerToken = false };
}
