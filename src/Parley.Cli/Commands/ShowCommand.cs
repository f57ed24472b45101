using System.CommandLine;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley show</c>: the dossier in the terminal.</summary>
internal static class ShowCommand
{
    private const string Examples = """
          parley show                        rounds, positions and disagreements
          parley show positions -d talks     of the dossier in the folder talks
          parley show statements | less -S   tab-separated where it is piped
        """;

    private static readonly string[] Default = ["rounds", "positions", "disagreements"];

    public static Command Create()
    {
        var command = new ParleyCommand("show", "Shows rounds, positions, statements or disagreements of a dossier.", Examples);
        var what = new Argument<string?>("WHAT") { HelpName = "WHAT", Description = "rounds, positions, statements or disagreements.", Arity = ArgumentArity.ZeroOrOne };
        var folder = DossierArguments.Folder();
        var format = new Option<string?>("--format") { Description = "table or tsv; otherwise a table in a terminal, else tsv.", HelpName = "table|tsv" };
        what.AcceptOnlyFromAmong(ShownTables.Names);
        format.AcceptOnlyFromAmong("table", "tsv");
        command.Add(what);
        command.Add(folder);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(what) is { } one ? [one] : Default, parsed.GetValue(folder)!, parsed.GetValue(format)));
        return command;
    }

    private static int Run(string[] names, string folder, string? format)
    {
        using var store = DossierStore.OpenExisting(folder, TimeProvider.System);
        var dossier = store.ReadDossier() ?? throw DossierArguments.NoDossier(folder);
        using var output = new StandardOutput();
        var isTable = format is null ? !Console.IsOutputRedirected : format == "table";
        foreach (var name in names)
            output.Write(isTable ? Draw(ShownTables.Of(dossier, name)) : TsvText.Of(ShownTables.Of(dossier, name)));
        output.Flush();
        return ExitCodes.Done;
    }

    private static string Draw(Table table)
    {
        using var text = new StringWriter();
        ScreenTable.Write(table, text, Screen.HasColours, Screen.Width);
        return text.ToString();
    }
}
