using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Opens terms files and those that they follow, and says what is wrong with them.</summary>
internal sealed class TermsFiles(Messages messages)
{
    private readonly TermsLoader _loader = new(SeriesCatalog.Default);

    /// <summary>Null where the file cannot be used; then it has been said why.</summary>
    public CostAgreement? Open(string path)
    {
        if (Read(path, out var why) is not { } text)
        {
            messages.Write(new Diagnostic("PAR525", Severity.Error, path, $"The terms file cannot be read: {why}", "Name a file; check the path and its permissions."));
            return null;
        }
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var loaded = _loader.Load(path, text, name => Read(Path.Combine(folder, name), out _));
        foreach (var problem in loaded.Problems)
            messages.Write(problem.ToDiagnostic());
        return loaded.Agreement;
    }

    private static string? Read(string path, out string why)
    {
        why = Directory.Exists(path) ? "it is a folder." : "";
        if (why.Length > 0)
            return null;
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file." : e.Message;
            return null;
        }
    }
}
