using Parley.Terms;
using Parley.Testing;

namespace Parley.Tests.Terms;

/// <summary>The terms files that ship with the project.</summary>
internal static class TermsFolder
{
    public static string[] Names { get; } = [.. Directory.GetFiles(Repository.Path("terms"), "*.yaml").Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static CostAgreement Open(string name)
    {
        var loaded = Load(name);
        Assert.Empty(loaded.Problems);
        return loaded.Agreement!;
    }

    public static LoadedTerms Load(string name) => new TermsLoader(SeriesCatalog.Default).Load(name, Text(name)!, Text);

    public static CostResult Run(string name, CostOptions? options = null) => new CostModel(SeriesCatalog.Default).Run(Open(name), options ?? CostOptions.Default);

    public static CostAgreement Parse(string yaml)
    {
        var loaded = new TermsLoader(SeriesCatalog.Default).Load("test.yaml", yaml);
        Assert.Empty(loaded.Problems);
        return loaded.Agreement!;
    }

    /// <summary>Null where there is no such file.</summary>
    public static string? Text(string name) => File.Exists(Repository.Path("terms", name)) ? File.ReadAllText(Repository.Path("terms", name)) : null;

    /// <summary>The rows of a case file as cells, the heading left out. Quoted cells may hold commas.</summary>
    public static IEnumerable<string[]> Rows(string file) => File.ReadLines(Repository.Path("tests", "Parley.Tests", "Cases", "Terms", file)).Skip(1).Select(Cells);

    private static string[] Cells(string line)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[++i]);
            else if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(line[i]);
        }
        return [.. cells, cell.ToString()];
    }
}
