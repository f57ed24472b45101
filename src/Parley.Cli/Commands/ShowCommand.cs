using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley show</c>: the dossier in the terminal.</summary>
internal static class ShowCommand
{
    private const string Examples = """
          parley show                        rounds, positions and disagreements
          parley show positions -d talks     of the dossier in the folder talks
          parley show statements | less -S   tab-separated where it is piped
          parley show --as-of round:7        as the record stood before the 7th round
          parley show questions              what no report says, or only one
        """;

    private static readonly string[] Default = ["rounds", "positions", "disagreements"];

    public static Command Create()
    {
        var command = new ParleyCommand("show", "Shows parts of a dossier: rounds, positions, statements, disagreements, questions and more.", Examples);
        var what = new Argument<string?>("WHAT") { HelpName = "WHAT", Description = "rounds, positions, agreements, deadlines, statements, disagreements, questions, copies, joins or corrections.", Arity = ArgumentArity.ZeroOrOne };
        var folder = DossierArguments.Folder();
        var asOf = DossierLook.AsOfOption();
        var format = FormatOption();
        what.AcceptOnlyFromAmong(ShownTables.Names);
        command.Add(what);
        command.Add(folder);
        command.Add(asOf);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(what) is { } one ? [one] : Default, parsed.GetValue(folder)!, parsed.GetValue(asOf), parsed.GetValue(format)));
        return command;
    }

    public static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format") { Description = "table or tsv; otherwise a table in a terminal, else tsv.", HelpName = "table|tsv" };
        format.AcceptOnlyFromAmong("table", "tsv");
        return format;
    }

    /// <summary>As tables for somebody who looks, tab-separated for a program, unless told.</summary>
    public static void Write(IEnumerable<Table> tables, string? format)
    {
        var isTable = format is null ? !Console.IsOutputRedirected : format == "table";
        StandardOutput.WriteAll(isTable ? ScreenTable.Of(tables) : string.Concat(tables.Select(TsvText.Of)));
    }

    private static int Run(string[] names, string folder, string? asOf, string? format)
    {
        using var look = new DossierLook(folder);
        var dossier = look.AsOf(asOf);
        Write(names.Select(name => ShownTables.Of(dossier, name)), format);
        return ExitCodes.Done;
    }
}
