using System.CommandLine;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Which dossier a command looks into.</summary>
internal static class DossierArguments
{
    /// <summary>Where <c>parley build</c> writes unless told otherwise.</summary>
    public const string DefaultFolder = "parley-dossier";

    public static Option<string> Folder() => new("--dossier", "-d")
    {
        Description = "The folder that parley build wrote.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>The folder has a database, but no build has ever ended in it.</summary>
    public static StoreException NoDossier(string folder) =>
        new(new Diagnostic("PAR608", Severity.Error, folder, "There is no dossier here.", "Run parley build first, or name its folder with -d."));
}
