using System.CommandLine;
using System.Text;
using Parley.Model;
using Parley.Store;
using Parley.Terms;

namespace Parley.Cli;

/// <summary><c>parley cost compare</c>: positions and agreements against one agreement.</summary>
internal static class CostCompareCommand
{
    private const string Examples = """
          parley cost compare terms/sma-11.yaml "5 billion dollars a year"
          parley cost compare terms/sma-11.yaml
              "13 % and then 7 % a year for four years" "fivefold"
          parley cost compare terms/sma-11.yaml terms/sma-12.yaml --currency USD
          parley cost compare terms/sma-11.yaml -d parley-dossier
          parley cost compare terms/sma-11.yaml "50 % more" --real kr-cpi@2020
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("compare", "Compares positions or agreements with an agreement, and says why they differ.", Examples);
        var file = new Argument<string>("FILE") { Description = "The terms file that all are compared with.", HelpName = "FILE" };
        var others = new Argument<string[]>("POSITION") { Description = "Positions in words, or terms files.", HelpName = "POSITION", Arity = ArgumentArity.ZeroOrMore };
        var dossier = new Option<string?>("--dossier", "-d") { Description = "Also the positions of the dossier in this folder.", HelpName = "DIR" };
        var arguments = new CostArguments();
        command.Add(file);
        command.Add(others);
        command.Add(dossier);
        arguments.AddTo(command, hasTrace: false);
        command.Validators.Add(result =>
        {
            if (result.GetValue(others) is null or [] && result.GetValue(dossier) is null)
                result.AddError("Name a position, a second terms file, or a dossier (-d).");
        });
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(others) ?? [], parsed.GetValue(dossier), arguments.Read(parsed)));
        return command;
    }

    private static int Run(string file, string[] others, string? folder, CostSettings settings)
    {
        var messages = new Messages(Console.Error, quiet: false);
        var files = new TermsFiles(messages);
        if (files.Open(file) is not { } agreement)
            return ExitCodes.NothingRead;
        var model = new CostModel(SeriesCatalog.Default);
        var reference = model.Run(agreement, settings.Costs);
        var found = new PositionCosts(messages, files, reference);
        var typed = others.Select(found.Read).ToList();
        List<CostAgreement> agreements = [.. typed.SelectMany(static one => one), .. folder is null ? [] : found.Of(Dossier(folder))];
        if (agreements.Count == 0)
            return ExitCodes.NothingRead;
        var measures = new Measures(SeriesCatalog.Default);
        var options = settings.Measures with { Currency = settings.Measures.Currency ?? agreement.Currency };
        List<MeasuredPath> paths = [measures.Of(reference, options), .. agreements.Select(one => measures.Of(model.Run(one, settings.Costs), options))];
        var comparer = new PathComparer(SeriesCatalog.Default);
        List<PathDifference> differences = [.. paths.Skip(1).Select(path => comparer.Compare(paths[0], path)).Where(static one => !one.Years.IsEmpty)];
        CostOutput.Write(settings, Bytes(paths, differences, settings, agreement));
        return typed.Exists(static one => one.Count == 0) ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private static Dossier Dossier(string folder)
    {
        using var store = DossierStore.OpenExisting(folder, TimeProvider.System);
        return store.ReadDossier() ?? throw DossierArguments.NoDossier(folder);
    }

    private static byte[] Bytes(List<MeasuredPath> paths, List<PathDifference> differences, CostSettings settings, CostAgreement agreement) => settings.Format switch
    {
        "json" => CostJson.Write(paths, differences),
        "csv" => Encoding.UTF8.GetBytes(CsvText.Of(CostTables.Csv(paths)) + "\n" + CsvText.Of(CostTables.Csv(differences))),
        "html" => Encoding.UTF8.GetBytes(CostPages.Of(paths, differences, Risk(agreement, settings))),
        _ => Encoding.UTF8.GetBytes(Text(paths, differences, settings)),
    };

    // The band of the page; where it cannot be had, the page has none.
    private static RiskResult? Risk(CostAgreement agreement, CostSettings settings)
    {
        try
        {
            return new RiskModel(SeriesCatalog.Default).Run(agreement, settings.Costs, new RiskOptions(20_000));
        }
        catch (RiskException)
        {
            return null;
        }
    }

    private static string Text(List<MeasuredPath> paths, List<PathDifference> differences, CostSettings settings)
    {
        var code = paths[0].Currency.Code;
        var tables = new List<Table> { CostTables.ComparedAmounts(paths, "", static year => year.Converted) };
        if (settings.Measures.PriceIndex is { } index)
            tables.Add(CostTables.ComparedAmounts(paths, $" in prices of {settings.Measures.PriceYear} ({index})", static year => year.Real));
        if (settings.Measures.Discount is { } discount)
            tables.Add(CostTables.ComparedAmounts(paths, $", present value in {settings.Measures.DiscountYear} at {discount} %", static year => year.Present));
        if (settings.Measures.Troops is { } troops)
            tables.Add(CostTables.ComparedAmounts(paths, $" for each of {troops}", static year => year.PerSoldier, isSummed: false));
        if (settings.Measures.Budget is { } budget)
            tables.Add(CostTables.ComparedShares(paths, $"% of {budget}", static year => year.BudgetShare));
        tables.AddRange(differences.Count > CostTables.MostColumns ? [CostTables.Sums(differences)] : differences.Select(CostTables.Shown));
        var text = ScreenTable.Of(tables);
        foreach (var path in paths)
        {
            foreach (var year in path.Years)
            {
                if (year.Converted is null)
                    text += TerminalText.Clean($"{path.Result.Agreement.Name}, {year.Year}: {year.Source.Why ?? $"nothing says what {path.Result.Agreement.Currency} is worth in {code}; state it with --rate."}") + "\n";
            }
        }
        return paths.Exists(static path => path.Years.Any(static year => year.Source.IsAssumed)) ? text + "* rests on an assumption\n" : text;
    }
}
