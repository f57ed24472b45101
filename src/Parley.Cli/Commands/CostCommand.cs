using System.CommandLine;
using Parley.Terms;

namespace Parley.Cli;

/// <summary><c>parley cost</c>: what an agreement costs, year by year, with the reason for every amount.</summary>
internal static class CostCommand
{
    private const string Examples = """
          parley cost terms/sma-11.yaml                  year by year
          parley cost terms/sma-11.yaml --trace          with the reason for each
          parley cost terms/sma-12.yaml --as-of 2024-10-04
          parley cost terms/sma-12.yaml --assume kr-cpi=3 --currency USD
              --rate USD/KRW=1400
          parley cost terms/sma-12.yaml --format html -o sma-12.html
          parley cost compare terms/sma-11.yaml "fivefold"
          parley cost risk terms/sma-12.yaml --paths 1000000
          parley cost check terms/*.yaml                 figures against the rules
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("cost", "What an agreement costs: terms as rules, positions as money.", Examples);
        var file = new Argument<string>("FILE") { Description = "A terms file; docs/terms.md says how to write one.", HelpName = "FILE" };
        file.Validators.Add(WordArguments.RefuseOptions);
        var arguments = new CostArguments();
        command.Add(file);
        arguments.AddTo(command, hasTrace: true);
        command.Add(CostCompareCommand.Create());
        command.Add(CostRiskCommand.Create());
        command.Add(CostCheckCommand.Create());
        command.Add(CostSeriesCommand.Create());
        command.SetAction(parsed => Run(parsed.GetValue(file)!, arguments.Read(parsed)));
        return command;
    }

    private static int Run(string file, CostSettings settings)
    {
        var messages = new Messages(Console.Error, quiet: false);
        if (new TermsFiles(messages).Open(file) is not { } agreement)
            return ExitCodes.NothingRead;
        var result = new CostModel(SeriesCatalog.Default).Run(agreement, settings.Costs);
        var path = new Measures(SeriesCatalog.Default).Of(result, settings.Measures);
        return CostOutput.Write(settings, settings.Format switch
        {
            "json" => CostJson.Write([path], []),
            "csv" => System.Text.Encoding.UTF8.GetBytes(CsvText.Of(CostTables.Csv([path]))),
            "html" => System.Text.Encoding.UTF8.GetBytes(CostPages.Of([path], [], null)),
            _ => System.Text.Encoding.UTF8.GetBytes(Text(path, settings)),
        });
    }

    private static string Text(MeasuredPath path, CostSettings settings)
    {
        var tables = new List<Table> { CostTables.Shown(path) };
        if (path.Years.Any(static year => year.Source.Categories.Any(static category => category.Terms is not null)))
            tables.Add(CostTables.Categories(path));
        return ScreenTable.Of(tables) + CostOutput.Notes(path, settings.HasTrace);
    }
}
