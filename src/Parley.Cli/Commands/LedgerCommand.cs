using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley ledger</c>: every position with how far its side moved and the gap that it left.</summary>
internal static class LedgerCommand
{
    private const string Examples = """
          parley ledger                      sides, amounts, moves and gaps by date
          parley ledger --as-of 2020-01-31   as it stood on that day
          parley ledger --side USA | less -S
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("ledger", "Shows what each side asked, offered and paid, how far it moved, and the gap left.", Examples);
        var side = new Option<string?>("--side") { Description = "One side's lines, by its code or name.", HelpName = "SIDE" };
        var folder = DossierArguments.Folder();
        var asOf = DossierLook.AsOfOption();
        var format = ShowCommand.FormatOption();
        command.Add(side);
        command.Add(asOf);
        command.Add(folder);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(side), parsed.GetValue(folder)!, parsed.GetValue(asOf), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string? side, string folder, string? asOf, string? format)
    {
        using var look = new DossierLook(folder);
        ShowCommand.Write([LedgerTable.Of(look.AsOf(asOf), side)], format);
        return ExitCodes.Done;
    }
}
