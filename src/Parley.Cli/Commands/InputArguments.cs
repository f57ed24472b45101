using System.CommandLine;

namespace Parley.Cli;

/// <summary>What the commands that read reports have in common.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of text or HTML; with --from jsonl, files of JSON Lines (- or none: standard input).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _from = new("--from") { Description = "What the paths hold: files or jsonl.", HelpName = "files|jsonl", DefaultValueFactory = _ => "files" };

    private readonly Option<int?> _threads = new("--threads") { Description = "How many reports to read at a time; otherwise one for each processor.", HelpName = "N" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No summary, no progress, no mere information." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Return 1 for a warning too." };

    public void AddTo(Command command)
    {
        _from.AcceptOnlyFromAmong("files", "jsonl");
        _threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var threads) && threads is < 1 or > 256)
                result.AddError("--threads takes a number from 1 to 256.");
        });
        _paths.Validators.Add(WordArguments.RefuseOptions);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_from) != "jsonl" && result.GetResult(_paths) is null or { Tokens.Count: 0 })
                result.AddError("Name at least one file or folder.");
        });
        command.Add(_paths);
        command.Add(_from);
        command.Add(_threads);
        command.Add(_quiet);
        command.Add(_strict);
    }

    public InputOptions Inputs(ParseResult parsed) => new(parsed.GetValue(_paths) ?? [], parsed.GetValue(_from) == "jsonl");

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads) ?? Environment.ProcessorCount;

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);
}
