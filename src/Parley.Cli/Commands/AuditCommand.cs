using System.CommandLine;

namespace Parley.Cli;

/// <summary><c>parley audit</c>: the arithmetic of the press.</summary>
internal static class AuditCommand
{
    private const string Examples = """
          parley audit                      every sum of the reports, worked out again
          parley audit --verdict does-not   only those that do not work out
          parley audit -d talks | less -S
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("audit", "Works out again what reports work out: per cents, multiples, sums, rates, weekdays.", Examples);
        var verdict = new Option<string?>("--verdict") { Description = "works-out, near, does-not or not-known.", HelpName = "VERDICT" };
        var folder = DossierArguments.Folder();
        var asOf = DossierLook.AsOfOption();
        var format = ShowCommand.FormatOption();
        verdict.AcceptOnlyFromAmong(AuditTable.Verdicts);
        command.Add(verdict);
        command.Add(asOf);
        command.Add(folder);
        command.Add(format);
        command.SetAction(parsed => Run(parsed.GetValue(verdict), parsed.GetValue(folder)!, parsed.GetValue(asOf), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string? verdict, string folder, string? asOf, string? format)
    {
        using var look = new DossierLook(folder);
        ShowCommand.Write([AuditTable.Of(look.AsOf(asOf), verdict)], format);
        return ExitCodes.Done;
    }
}
