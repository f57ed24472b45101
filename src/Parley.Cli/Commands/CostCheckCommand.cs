using System.CommandLine;
using System.Text.Json;
using Parley.Terms;

namespace Parley.Cli;

/// <summary><c>parley cost check</c>: are terms files right, and do the figures of their sources follow from their rules?</summary>
internal static class CostCheckCommand
{
    private const string Examples = """
          parley cost check my-agreement.yaml     is the file right?
          parley cost check terms/*.yaml          which figures can be worked out?
          parley cost check terms/*.yaml --format json
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("check", "Checks terms files, and the figures of their sources against their rules.", Examples);
        var files = new Argument<string[]>("FILE") { Description = "Terms files.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string?>("--format") { Description = "table, csv or json; otherwise table.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        command.Add(files);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(format) ?? "table"));
        return command;
    }

    private static int Run(string[] names, string format)
    {
        var files = new TermsFiles(new Messages(Console.Error, quiet: false));
        var model = new CostModel(SeriesCatalog.Default);
        var runner = new CheckRunner(SeriesCatalog.Default);
        var agreements = names.Select(files.Open).ToList();
        var outcomes = agreements.OfType<CostAgreement>().SelectMany(agreement => runner.Run(model.Run(agreement, CostOptions.Default))).ToList();
        if (agreements.TrueForAll(static one => one is null))
            return ExitCodes.NothingRead;
        using var output = new StandardOutput();
        if (format == "json")
            output.Write(Json(outcomes));
        else
            output.Write(format == "csv" ? CsvText.Of(CostTables.Checks(outcomes)) : Text(outcomes));
        output.Flush();
        return agreements.Contains(null) ? ExitCodes.SomeFailed : ExitCodes.Done;
    }

    private static string Text(List<CheckOutcome> outcomes)
    {
        var counts = outcomes.GroupBy(static one => one.Verdict).OrderBy(static group => group.Key).Select(static group => $"{group.Count()} {Cell.Of(group.Key)}");
        var reasons = outcomes.Where(static one => one.Verdict != CheckVerdict.Reproduces).Select(static one => TerminalText.Clean($"{one.Check.Name}: {one.Explanation}") + "\n");
        return ScreenTable.Of(CostTables.Shown(outcomes)) + string.Concat(reasons) + string.Join(", ", counts) + "\n";
    }

    private static byte[] Json(List<CheckOutcome> outcomes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var outcome in outcomes)
                Write(json, outcome);
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CheckOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("agreement", outcome.Agreement.Id);
        json.WriteString("check", outcome.Check.Name);
        json.WriteString("formula", outcome.Check.Formula);
        json.WriteNumber("official", outcome.Check.Official);
        if (outcome.Computed is { } computed)
            json.WriteNumber("computed", computed);
        else
            json.WriteNull("computed");
        json.WriteString("unit", outcome.Check.Unit);
        json.WriteString("verdict", Cell.Of(outcome.Verdict));
        json.WriteString("explanation", outcome.Explanation);
        json.WriteString("reference", outcome.Check.Reference);
        json.WriteEndObject();
    }
}
