using System.Text.RegularExpressions;
using System.Xml.Linq;
using Parley.Testing;

namespace Parley.Tests.Rules;

/// <summary>The layout of docs/architecture.md: who may refer to whom, and who may touch what.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Parley.Model"] = [],
        ["Parley.Sources"] = ["Parley.Model"],
        ["Parley.Fetch"] = ["Parley.Model", "Parley.Sources"],
        ["Parley.Language"] = ["Parley.Model"],
        ["Parley.Record"] = ["Parley.Model", "Parley.Sources", "Parley.Language"],
        ["Parley.Dossiers"] = ["Parley.Model"],
        ["Parley.Terms"] = ["Parley.Model"],
        ["Parley.Store"] = ["Parley.Model"],
        ["Parley.Pages"] = ["Parley.Model", "Parley.Terms"],
        ["Parley.Cli"] = ["Parley.Model", "Parley.Sources", "Parley.Fetch", "Parley.Language", "Parley.Record", "Parley.Dossiers", "Parley.Terms", "Parley.Store", "Parley.Pages"],
    };

    /// <summary>Packages that one project alone may use, so that they can be exchanged there; YAML has two, for each reads files of a form of its own.</summary>
    private static readonly Dictionary<string, string> PackageOwner = new()
    {
        ["AngleSharp"] = "Parley.Sources",
        ["Microsoft.Data.Sqlite"] = "Parley.Store",
        ["NodaTime"] = "Parley.Language",
        ["SQLitePCLRaw.bundle_e_sqlite3"] = "Parley.Store",
        ["SQLitePCLRaw.core"] = "Parley.Store",
        ["Spectre.Console"] = "Parley.Cli",
        ["System.CommandLine"] = "Parley.Cli",
        ["YamlDotNet"] = "Parley.Dossiers Parley.Terms",
    };

    public static TheoryData<string> Libraries() => [.. Allowed.Keys.Where(name => name != "Parley.Cli")];

    [Fact]
    public void Projects_AreAllKnown()
    {
        var projects = Directory.GetDirectories(Repository.Path("src")).Select(Path.GetFileName).Order();
        Assert.Equal(Allowed.Keys.Order(), projects);
    }

    [Fact]
    public void ProjectReferences_FollowTheArrow()
    {
        foreach (var (name, allowed) in Allowed)
        {
            var references = ProjectFile(name).Descendants("ProjectReference").Select(one => Path.GetFileNameWithoutExtension(one.Attribute("Include")!.Value));
            Assert.Empty(references.Except(allowed).Select(reference => $"{name} -> {reference}"));
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void AssemblyReferences_FollowTheArrow(string name)
    {
        var references = new AssemblyScan(name).AssemblyReferences().Where(reference => reference.StartsWith("Parley.", StringComparison.Ordinal));
        Assert.Empty(references.Except(Allowed[name]));
    }

    [Fact]
    public void PackageReferences_StayWithTheirOwner()
    {
        foreach (var name in Allowed.Keys)
        {
            var packages = ProjectFile(name).Descendants("PackageReference").Select(one => one.Attribute("Include")!.Value);
            Assert.Empty(packages.Where(package => PackageOwner.GetValueOrDefault(package)?.Split(' ').Contains(name, StringComparer.Ordinal) != true).Select(package => $"{name} uses {package}"));
        }
    }

    // Sources reads files, the store has its database; all else gets what it needs handed in.
    [Theory]
    [InlineData("Parley.Model")]
    [InlineData("Parley.Language")]
    [InlineData("Parley.Record")]
    [InlineData("Parley.Dossiers")]
    [InlineData("Parley.Terms")]
    [InlineData("Parley.Pages")]
    public void Library_DoesNoInputOrOutput(string name)
    {
        string[] forbidden =
        [
            "System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.RandomAccess",
            "System.Console", "System.Diagnostics.Process",
        ];
        var types = new AssemblyScan(name).TypeReferences().ToList();
        Assert.Empty(types.Intersect(forbidden));
        Assert.DoesNotContain(types, type => type.StartsWith("System.Net.", StringComparison.Ordinal));
    }

    // Hostile text can make a backtracking pattern run for years; scanners over tokens cannot.
    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_UsesNoRegularExpressions(string name) =>
        Assert.DoesNotContain(new AssemblyScan(name).TypeReferences(), type => type.StartsWith("System.Text.RegularExpressions.", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_OutsideTheStore_HasNoSql(string name)
    {
        string[] beginnings = ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "];
        var sql = new AssemblyScan(name).Strings().Where(text => beginnings.Any(start => text.TrimStart().StartsWith(start, StringComparison.Ordinal)));
        if (name == "Parley.Store")
            Assert.NotEmpty(sql);
        else
            Assert.Empty(sql);
    }

    [Fact]
    public void Packages_AllHaveAReason()
    {
        var packages = XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion").Select(one => one.Attribute("Include")!.Value);
        var reasons = File.ReadLines(Repository.Path("docs", "dependencies.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());
        Assert.Equal(packages.Order(StringComparer.Ordinal), reasons.Skip(2).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PackageVersions_AreExact() =>
        Assert.All(XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion"), one => Assert.Matches(@"^\[[0-9.]+\]$", one.Attribute("Version")!.Value));

    [Fact]
    public void DiagnosticCodes_AreThoseOfTheDocument()
    {
        var used = Sources().SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(PAR[0-9]{3})\"")).Select(match => match.Groups[1].Value).Distinct();
        var documented = Regex.Matches(File.ReadAllText(Repository.Path("docs", "diagnostics.md")), @"(?m)^\| (PAR[0-9]{3}) \|").Select(match => match.Groups[1].Value);
        Assert.Equal(documented.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories);

    private static XDocument ProjectFile(string name) => XDocument.Load(Repository.Path("src", name, $"{name}.csproj"));
}
