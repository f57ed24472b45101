using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Store;

/// <summary>A dated change of the schema: applied once, never edited.</summary>
/// <param name="Name"><c>YYYYMMDDHHMM-subject</c>; the names' order is the order of the changes.</param>
/// <param name="Sql">The statements.</param>
internal sealed record Migration(string Name, string Sql)
{
    private const string Folder = "Migrations/";

    /// <summary>Shows whether a change that was applied is still the change that the program has.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>All changes that the program knows, oldest first.</summary>
    public static ImmutableArray<Migration> All()
    {
        var assembly = typeof(Migration).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal));
        return [.. names.Order(StringComparer.Ordinal).Select(name => Load(assembly, name))];
    }

    private static Migration Load(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
