using System.CommandLine;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley search</c>: where the reports say so.</summary>
internal static class SearchCommand
{
    private const string Examples = """
          parley search troops                       all forms of the word
          parley search '"special measures"' cost*   a phrase, and an open ending
          parley search --in statements reasonable   only what somebody said
        """;

    public static Command Create()
    {
        var command = new ParleyCommand("search", "Searches the reports of a dossier for words, best matches first.", Examples);
        var words = new Argument<string[]>("WORDS") { Description = "All must occur; \"words in quotes\" stand together.", Arity = ArgumentArity.OneOrMore };
        var folder = DossierArguments.Folder();
        var scope = new Option<string>("--in") { Description = "Where to look: text or statements.", HelpName = "text|statements", DefaultValueFactory = _ => "text" };
        var limit = new Option<int>("--limit") { Description = "The most hits to show.", HelpName = "N", DefaultValueFactory = _ => 20 };
        words.Validators.Add(WordArguments.RefuseOptions);
        scope.AcceptOnlyFromAmong("text", "statements");
        command.Add(words);
        command.Add(folder);
        command.Add(scope);
        command.Add(limit);
        command.SetAction(parsed => Run(
            string.Join(' ', parsed.GetValue(words)!),
            parsed.GetValue(folder)!,
            parsed.GetValue(scope) == "text" ? SearchScope.Text : SearchScope.Statements,
            parsed.GetValue(limit)));
        return command;
    }

    private static int Run(string words, string folder, SearchScope scope, int limit)
    {
        using var store = DossierStore.OpenExisting(folder, TimeProvider.System);
        var hits = store.Search(words, scope, limit);
        StandardOutput.WriteAll(Console.IsOutputRedirected ? HitText.Tsv(hits) : HitText.Screen(hits, Screen.HasColours));
        return ExitCodes.Done;
    }
}
