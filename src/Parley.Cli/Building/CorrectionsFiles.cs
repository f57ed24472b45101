using Parley.Dossiers;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>The corrections that are kept with a dossier.</summary>
internal static class CorrectionsFiles
{
    /// <summary>Those of the named file, else of the dossier's folder where it has one; problems go to the messages.</summary>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    public static CorrectionSet Read(string? path, string folder, Messages messages)
    {
        var file = path ?? Path.Combine(folder, CorrectionsFile.FileName);
        if (path is null && !File.Exists(file))
            return CorrectionSet.Empty;
        try
        {
            var text = File.ReadAllText(file);
            var (corrections, problems) = CorrectionsFile.Parse(file, text);
            // Kept with the dossier, so that later looks into it, and later builds, have them too.
            if (path is not null && !File.Exists(Path.Combine(folder, CorrectionsFile.FileName)))
                new OutputFolder(folder).Write(CorrectionsFile.FileName, text);
            messages.Write(problems);
            return corrections;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(new Diagnostic("PAR416", Severity.Error, file, $"The corrections cannot be read: {e.Message}", "Check the path and its permissions."), e);
        }
    }
}
