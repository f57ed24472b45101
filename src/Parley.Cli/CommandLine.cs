using System.CommandLine;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Puts the commands together, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = CreateRoot();
        // Many type it, and what they want is plain.
        if (args is ["help", ..])
            args = [.. args[1..], "--help"];
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction)
            return Usage.Refuse(parsed);
        try
        {
            // Help and the version go through the same door as all output: one that is closed or full is no defect.
            using var shown = new StringWriter();
            var exitCode = parsed.Invoke(new InvocationConfiguration { Output = shown, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
            StandardOutput.WriteAll(shown.ToString());
            return exitCode;
        }
        catch (OutputClosedException)
        {
            return ExitCodes.OutputClosed;
        }
        catch (StoreException e)
        {
            return Fail(e.Diagnostic, ExitCodes.Store);
        }
        catch (InvalidResourceException e)
        {
            return Fail(new Diagnostic("PAR901", Severity.Error, "parley", e.Message, "The program is damaged: build it again."), ExitCodes.Defect);
        }
        catch (Exception e)
        {
            return Fail(new Diagnostic("PAR999", Severity.Error, "parley", $"A defect of Parley: {e}", "Please report it."), ExitCodes.Defect);
        }
    }

    private static RootCommand CreateRoot()
    {
        var root = new RootCommand("Reads press reports about a negotiation and keeps the record: rounds, positions, figures, statements, agreements and contradictions, each with the words behind it.");
        root.Add(BuildCommand.Create());
        root.Add(ReadCommand.Create());
        root.Add(ShowCommand.Create());
        root.Add(LedgerCommand.Create());
        root.Add(AuditCommand.Create());
        root.Add(DiffCommand.Create());
        root.Add(SearchCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(CostCommand.Create());
        root.Add(PipelineCommand.Create());
        ExamplesHelp.Use(root);
        Usage.RefuseEmpty(root);
        return root;
    }

    private static int Fail(Diagnostic diagnostic, int exitCode)
    {
        new Messages(Console.Error, quiet: true).Write(diagnostic);
        return exitCode;
    }
}
