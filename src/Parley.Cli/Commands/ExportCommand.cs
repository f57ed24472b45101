using System.CommandLine;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley export</c>: the dossier for other programs.</summary>
internal static class ExportCommand
{
    private const string Examples = """
          parley export --format json > dossier.json
          parley export --format csv -o tables          one file for each table
          parley export --format csv --what positions   one table, to standard output
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("export", "Writes a dossier as JSON, or as CSV tables.", Examples);
        var format = new Option<string>("--format") { Description = "json or csv.", HelpName = "json|csv", Required = true };
        var what = new Option<string?>("--what") { Description = $"With csv: {string.Join(", ", ExportedTables.Names)}.", HelpName = "TABLE" };
        var output = new Option<string?>("--output", "-o") { Description = "With csv: the folder for a file of each table.", HelpName = "DIR" };
        var folder = DossierArguments.Folder();
        format.AcceptOnlyFromAmong("json", "csv");
        what.AcceptOnlyFromAmong(ExportedTables.Names);
        command.Validators.Add(result =>
        {
            var (isCsv, table, target) = (result.GetValue(format) == "csv", result.GetValue(what), result.GetValue(output));
            if (isCsv && table is null == target is null)
                result.AddError("With --format csv, name either a table (--what) or a folder (-o).");
            else if (!isCsv && (table ?? target) is not null)
                result.AddError("--what and -o go with --format csv.");
        });
        command.Add(format);
        command.Add(what);
        command.Add(output);
        command.Add(folder);
        command.SetAction(parsed => Run(parsed.GetValue(format) == "csv", parsed.GetValue(what), parsed.GetValue(output), parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(bool isCsv, string? what, string? target, string folder)
    {
        using var store = DossierStore.OpenExisting(folder, TimeProvider.System);
        var dossier = store.ReadDossier() ?? throw DossierArguments.NoDossier(folder);
        if (target is not null)
            return WriteAll(store, dossier, new OutputFolder(target));
        using var output = new StandardOutput();
        if (isCsv)
            output.Write(CsvText.Of(ExportedTables.Of(dossier, store.ReadReadings, what!)));
        else
            output.Write([.. ReadingJson.Write(dossier), (byte)'\n']);
        output.Flush();
        return ExitCodes.Done;
    }

    private static int WriteAll(DossierStore store, Dossier dossier, OutputFolder target)
    {
        foreach (var name in ExportedTables.Names)
            target.Write($"{name}.csv", CsvText.Of(ExportedTables.Of(dossier, store.ReadReadings, name)));
        return ExitCodes.Done;
    }
}
