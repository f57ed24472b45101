using System.CommandLine;

namespace Parley.Cli;

/// <summary>What the commands that read reports have in common.</summary>
internal sealed class InputArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns and https addresses: text, HTML, feeds, web archives (WARC), zip files of pages; - is standard input. With --from jsonl, files of JSON Lines (- or none: standard input).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _from = new("--from") { Description = "What the paths hold: files or jsonl.", HelpName = "files|jsonl", DefaultValueFactory = _ => "files" };

    private readonly Option<string?> _snapshots = new("--snapshots") { Description = "The folder to keep fetched pages in, as they were; otherwise one of the command's own.", HelpName = "DIR" };

    private readonly Option<string[]> _allowHost = new("--allow-host") { Description = "A host that may lie on this machine or in a private network, and be asked without encryption; may be given again.", HelpName = "NAME" };

    private readonly Option<double> _delay = new("--delay") { Description = "Seconds between two requests to one host.", HelpName = "SECONDS", DefaultValueFactory = _ => 1 };

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
        _delay.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && double.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds is not (>= 0 and <= 3600))
                result.AddError("--delay takes a number from 0 to 3600.");
        });
        _paths.Validators.Add(WordArguments.RefuseOptions);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_from) != "jsonl" && result.GetResult(_paths) is null or { Tokens.Count: 0 })
                result.AddError("Name at least one file, folder or address.");
        });
        command.Add(_paths);
        command.Add(_from);
        command.Add(_snapshots);
        command.Add(_allowHost);
        command.Add(_delay);
        command.Add(_threads);
        command.Add(_quiet);
        command.Add(_strict);
    }

    public InputOptions Inputs(ParseResult parsed) => new(
        parsed.GetValue(_paths) ?? [],
        parsed.GetValue(_from) == "jsonl",
        parsed.GetValue(_snapshots),
        parsed.GetValue(_allowHost) ?? [],
        TimeSpan.FromSeconds(parsed.GetValue(_delay)));

    public int Threads(ParseResult parsed) => parsed.GetValue(_threads) ?? Environment.ProcessorCount;

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);
}
