using System.CommandLine;
using System.Text;
using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary><c>parley cost risk</c>: what is uncertain, and by how much.</summary>
internal static class CostRiskCommand
{
    private const string Examples = """
          parley cost risk terms/sma-12.yaml
          parley cost risk terms/sma-12.yaml --paths 1000000 --seed 7
          parley cost risk terms/sma-12.yaml --as-of 2024-10-04 --history-from 2000
          parley cost risk terms/sma-12.yaml --assume kr-cpi=1..2..4
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("risk", "Draws many paths of what is not known yet from its own history, and says what each assumption is worth.", Examples);
        var file = new Argument<string>("FILE") { Description = "A terms file.", HelpName = "FILE" };
        var paths = new Option<int>("--paths") { Description = "How many paths.", HelpName = "N", DefaultValueFactory = static _ => 100_000 };
        var seed = new Option<ulong>("--seed") { Description = "Another seed, other paths; the same seed, the same paths.", HelpName = "N", DefaultValueFactory = static _ => 1 };
        var block = new Option<int>("--block") { Description = "Years that are drawn together.", HelpName = "YEARS", DefaultValueFactory = static _ => 3 };
        var history = new Option<int?>("--history-from") { Description = "Draw from this year on.", HelpName = "YEAR" };
        var arguments = new CostArguments();
        command.Add(file);
        command.Add(paths);
        command.Add(seed);
        command.Add(block);
        command.Add(history);
        arguments.AddTo(command, hasTrace: false);
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            new RiskOptions(parsed.GetValue(paths), parsed.GetValue(seed), parsed.GetValue(block), parsed.GetValue(history)),
            arguments.Read(parsed)));
        return command;
    }

    private static int Run(string file, RiskOptions options, CostSettings settings)
    {
        var messages = new Messages(Console.Error, quiet: false);
        if (new TermsFiles(messages).Open(file) is not { } agreement)
            return ExitCodes.NothingRead;
        try
        {
            var risk = new RiskModel(SeriesCatalog.Default).Run(agreement, settings.Costs, options);
            return CostOutput.Write(settings, Bytes(agreement, risk, settings));
        }
        catch (RiskException e)
        {
            messages.Write(new Diagnostic("PAR526", Severity.Error, file, e.Message, "State what is missing with --assume or --rate, or change the options."));
            return ExitCodes.NothingRead;
        }
    }

    private static byte[] Bytes(CostAgreement agreement, RiskResult risk, CostSettings settings)
    {
        if (settings.Format == "table")
            return Encoding.UTF8.GetBytes(ScreenTable.Of(CostTables.Shown(risk), CostTables.Tornado(risk)) + risk.History + "\n+-: how far the drawing of paths leaves the middle (50 %) open.\n");
        if (settings.Format == "csv")
            return Encoding.UTF8.GetBytes(CsvText.Of(CostTables.Csv(risk)) + "\n" + CsvText.Of(CostTables.TornadoCsv(risk)));
        var path = new Measures(SeriesCatalog.Default).Of(new CostModel(SeriesCatalog.Default).Run(agreement, settings.Costs), settings.Measures);
        return settings.Format == "json" ? CostJson.Write([path], [], risk) : Encoding.UTF8.GetBytes(CostPages.Of([path], [], risk));
    }
}
