using System.CommandLine;
using Parley.Model;

namespace Parley.Cli;

/// <summary>What somebody is told whose command line was not understood: what is wrong with it, what she may have meant, where help is.</summary>
internal static class Usage
{
    public static int Refuse(ParseResult parsed)
    {
        if (parsed.Tokens.Count == 0)
        {
            Console.Error.Write("parley: Name a command.\n\n");
            parsed.RootCommandResult.Command.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = Console.Error });
            return ExitCodes.Usage;
        }
        foreach (var message in Messages(parsed).Distinct())
            Console.Error.Write($"parley: {TerminalText.Clean(message)}\n");
        Console.Error.Write($"Try 'parley {Path(parsed.CommandResult.Command)}--help'.\n");
        return ExitCodes.Usage;
    }

    /// <summary>Refuses values that are nothing but an empty text: no file, folder, day or word is called so.</summary>
    public static void RefuseEmpty(Command command)
    {
        foreach (var option in command.Options)
            option.Validators.Add(result => RefuseEmpty(result, option.Name));
        foreach (var argument in command.Arguments)
            argument.Validators.Add(result => RefuseEmpty(result, argument.Name));
        foreach (var subcommand in command.Subcommands)
            RefuseEmpty(subcommand);
    }

    /// <summary>A question to append to a message; empty where no known word is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) => NearestWord.Of(word, known) is { } near ? $" Did you mean '{near}'?" : "";

    private static void RefuseEmpty(System.CommandLine.Parsing.SymbolResult result, string name)
    {
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{name} needs a value; it was given an empty one.");
    }

    // One mistake leads to several errors of the parser: the first cause is told alone.
    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var name, ..] && name[0] != '-')
            return [$"There is no command '{name}'.{DidYouMean(name, command.Subcommands.Select(static one => one.Name))}"];
        var strange = parsed.Tokens.Select(static token => token.Value).Where(word => IsStrangeOption(word, command, parsed)).ToList();
        if (strange.Count > 0)
            return strange.Select(word => NoOption(word, command, parsed));
        if (parsed.Tokens.Where(static token => token.Type == System.CommandLine.Parsing.TokenType.Argument).Select(static token => token.Value).FirstOrDefault() is { } first
            && DidYouMean(first, command.Subcommands.Select(static one => one.Name)) is { Length: > 0 } hint)
            return [$"There is no command '{Path(command)}{first}'.{hint}"];
        return parsed.Errors.Select(static error => Plain(error.Message));
    }

    private static bool IsStrangeOption(string word, Command command, ParseResult parsed) =>
        word.Length > 1 && word[0] == '-' && !OptionNames(command).Contains(word) && parsed.Errors.Any(error => error.Message.Contains($"'{word}'", StringComparison.Ordinal));

    private static string NoOption(string word, Command command, ParseResult parsed)
    {
        var hint = DidYouMean(word, OptionNames(command).Where(static name => name.StartsWith("--", StringComparison.Ordinal)));
        var message = $"There is no option '{word}'.";
        return hint.Length > 0 ? message + hint : parsed.Errors.Select(static error => error.Message).FirstOrDefault(error => error.StartsWith(message, StringComparison.Ordinal)) ?? message;
    }

    private static IEnumerable<string> OptionNames(Command command) => command.Options.SelectMany(static option => option.Aliases.Prepend(option.Name));

    // The parser speaks of types, and lists what it would have taken line by line.
    private static string Plain(string message) => string.Join(' ', message.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries))
        .Replace("' '", "', '", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Int32'", ": it takes a whole number", StringComparison.Ordinal)
        .Replace(" as expected type 'System.Double'", ": it takes a number", StringComparison.Ordinal);

    // "cost compare " for a command within a command.
    private static string Path(Command command)
    {
        var path = "";
        for (var one = command; one is not (null or RootCommand); one = one.Parents.OfType<Command>().FirstOrDefault())
            path = $"{one.Name} {path}";
        return path;
    }
}
