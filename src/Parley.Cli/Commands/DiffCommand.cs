using System.CommandLine;
using Parley.Dossiers;

namespace Parley.Cli;

/// <summary><c>parley diff</c>: what changed in the record between two days.</summary>
internal static class DiffCommand
{
    private const string Examples = """
          parley diff 2019-12-01 2020-01-31      what was added in two months
          parley diff round:6 round:7 -d talks   between two rounds
          parley diff 2020-01                    from the end of January 2020 until now
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("diff", "Shows what is new, changed or gone in the record between two days.", Examples);
        var from = new Argument<string>("FROM") { HelpName = "FROM", Description = "A day, a month, or a round (round:6), before which the record is taken." };
        var to = new Argument<string?>("TO") { HelpName = "TO", Description = "As FROM; the record as it is, unless given.", Arity = ArgumentArity.ZeroOrOne };
        var folder = DossierArguments.Folder();
        var format = ShowCommand.FormatOption();
        command.Add(from);
        command.Add(to);
        command.Add(folder);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(from)!, parsed.GetValue(to), parsed.GetValue(folder)!, parsed.GetValue(format)));
        return command;
    }

    private static int Run(string from, string? to, string folder, string? format)
    {
        using var look = new DossierLook(folder);
        look.CheckOrder(from, to);
        var changes = DossierComparer.Compare(look.AsOf(from), look.AsOf(to));
        var rows = changes.Select(one => new[] { one.Kind, one.What, one.Line, one.Was, Cell.List(one.Items.Select(item => item.Source).Distinct()) });
        ShowCommand.Write([new("changes", ["change", "what", "line", "was", "sources"], [.. rows])], format);
        return ExitCodes.Done;
    }
}
