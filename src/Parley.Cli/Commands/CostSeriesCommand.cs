using System.CommandLine;
using Parley.Terms;

namespace Parley.Cli;

/// <summary><c>parley cost series</c>: the series that terms files and assumptions can name.</summary>
internal static class CostSeriesCommand
{
    private const string Examples = """
          parley cost series              all of them
          parley cost series kr-cpi       its values with their sources
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("series", "Lists prices, budgets, troops and rates that ship with the program.", Examples);
        var id = new Argument<string?>("ID") { Description = "One series, with its values.", HelpName = "ID", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string?>("--format") { Description = "table or csv; otherwise table.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "csv");
        id.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (SeriesCatalog.Default.Find(token.Value) is null)
                    result.AddError($"There is no series '{token.Value}'.{Usage.DidYouMean(token.Value, SeriesCatalog.Default.All.Select(static one => one.Id))}");
            }
        });
        command.Add(id);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(id), parsed.GetValue(format) == "csv"));
        return command;
    }

    private static int Run(string? id, bool isCsv)
    {
        var table = id is null ? List() : Values(SeriesCatalog.Default.Find(id)!);
        StandardOutput.WriteAll(isCsv ? CsvText.Of(table) : ScreenTable.Of(table));
        return ExitCodes.Done;
    }

    private static Table List() => new("series", ["id", "years", "unit", "name", "note"], [.. SeriesCatalog.Default.All.Select(static one => new[]
    {
        one.Id, one.Values.IsEmpty ? "none" : $"{one.Values[0].Year} to {one.Values[^1].Year}", one.Unit, one.Name, one.Note,
    })]);

    private static Table Values(DataSeries series) => new(series.Name, ["year", series.Unit, "known", "confidence", "source"], [.. series.Values.Select(static value => new[]
    {
        Cell.Number(value.Year), Cell.Number(value.Value), value.Known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), value.Confidence, value.Source,
    })]);
}
