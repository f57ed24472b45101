using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parley.Cli;

/// <summary>The parser's help, at most 80 columns wide, and after it examples and exit codes.</summary>
internal sealed class ExamplesHelp : SynchronousCommandLineAction
{
    private const int Width = 80, NarrowestWidth = 40;

    private const string RootNotes = """
        Examples:
          parley build samples/sma            reads a folder, leaves parley-dossier/
          parley show positions               what each side wanted, in time order
          parley search "special measures"    where the reports say so
          parley cost terms/sma-11.yaml       what an agreement costs

        Exit codes:
          0  done                   3  no report could be read
          1  some reports failed    4  the database or folder cannot be used
          2  wrong usage            5  a defect of Parley
          130  interrupted          141  the output was closed
        """;

    private readonly HelpAction _inner;

    private ExamplesHelp(HelpAction inner) => _inner = inner;

    public override bool ClearsParseErrors => true;

    /// <summary>Puts examples below the help of every command.</summary>
    public static void Use(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExamplesHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var invocation = parseResult.InvocationConfiguration;
        var output = invocation.Output;
        using var help = new StringWriter();
        invocation.Output = help;
        _inner.MaxWidth = Math.Clamp(Screen.Width, NarrowestWidth, Width);
        _inner.Invoke(parseResult);
        invocation.Output = output;
        // The parser pads its columns to their ends.
        foreach (var line in help.ToString().TrimEnd().Split('\n'))
            output.Write($"{line.TrimEnd()}\n");
        output.Write(parseResult.CommandResult.Command is ParleyCommand command ? $"\nExamples:\n{command.Examples}\n" : $"\n{RootNotes}\n");
        return ExitCodes.Done;
    }
}
