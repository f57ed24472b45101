namespace Parley.Terms;

/// <summary>Reads terms files, with the agreements that they follow.</summary>
public sealed class TermsLoader(SeriesCatalog catalog)
{
    private const int LongestChain = 64;

    /// <param name="file">The file's name, for messages.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="read">Gives the text of a file named by another, relative to the first; null where there is none.</param>
    public LoadedTerms Load(string file, string text, Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(read);
        var problems = new ProblemList(file);
        var chain = new List<Link>();
        var (name, content) = (file, text);
        while (true)
        {
            if (Read(name, content, problems) is not { } link)
                break;
            chain.Add(link);
            if (link.Next is not { } next)
                break;
            var at = link.NextNode!;
            if (chain.Exists(one => FileName(one.Agreement.File) == FileName(next)) || chain.Count >= LongestChain)
            {
                Report(problems, link, "PAR513", at, $"'{next}' leads back to '{FileName(chain[0].Agreement.File)}': {string.Join(" -> ", chain.Select(static one => FileName(one.Agreement.File)))} -> {FileName(next)}.", "An agreement can only follow an earlier one.");
                break;
            }
            if (read(next) is not { } followed)
            {
                Report(problems, link, "PAR514", at, $"There is no file '{next}' beside this one.", "Check the name, or state the amount.");
                break;
            }
            (name, content) = (next, followed);
        }
        return Join(chain, problems);
    }

    /// <summary>Reads a file that follows no other.</summary>
    public LoadedTerms Load(string file, string text) => Load(file, text, static _ => null);

    private Link? Read(string name, string content, ProblemList problems)
    {
        var own = new ProblemList(name);
        if (YamlTree.Read(content, own) is { } root)
        {
            var agreement = new TermsParser(name, catalog, own).Parse(root);
            if (agreement is not null && own.IsEmpty)
                new TermsRules(agreement, root, catalog, own).Check();
            if (agreement is not null && own.IsEmpty)
            {
                var next = agreement.Parts.Select(static part => part.Base?.From).FirstOrDefault(static from => from is not null) ?? agreement.Follows;
                return new Link(agreement, next, next is null ? null : NodeOf(root, next));
            }
        }
        problems.AddRange(own.ToImmutable());
        return null;
    }

    // The latest agreement first in the list; joined from the earliest on.
    private static LoadedTerms Join(List<Link> chain, ProblemList problems)
    {
        CostAgreement? joined = null;
        for (var i = chain.Count - 1; i >= 0; i--)
            joined = chain[i].Agreement with { Previous = joined };
        return new LoadedTerms(problems.IsEmpty ? joined : null, problems.ToImmutable());
    }

    private static TermsNode NodeOf(TermsNode root, string next)
    {
        var waiting = new Queue<TermsNode>([root]);
        while (waiting.TryDequeue(out var node))
        {
            if (node.Kind == TermsNodeKind.Scalar && node.Text.Trim() == next)
                return node;
            foreach (var item in node.Items)
                waiting.Enqueue(item);
            foreach (var (key, value) in node.Entries)
            {
                if (value.Kind != TermsNodeKind.Scalar || key.Text is "from" or "follows")
                    waiting.Enqueue(value);
            }
        }
        return root;
    }

    private static void Report(ProblemList problems, Link link, string code, TermsNode at, string message, string hint) =>
        problems.AddRange([new TermsProblem(code, link.Agreement.File, at.Line, at.Column, message, hint)]);

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private sealed record Link(CostAgreement Agreement, string? Next, TermsNode? NextNode);
}
