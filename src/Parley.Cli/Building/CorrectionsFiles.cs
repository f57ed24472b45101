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
            var (corrections, problems) = CorrectionsFile.Parse(file, File.ReadAllText(file));
            messages.Write(problems);
            return corrections;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, e);
        }
    }

    /// <summary>Keeps the named file with the dossier, so that later looks into it, and later builds, have the corrections too.</summary>
    /// <exception cref="StoreException">The file cannot be copied.</exception>
    public static void Keep(string? path, OutputFolder output, Messages messages)
    {
        if (path is null)
            return;
        try
        {
            var (text, kept) = (File.ReadAllText(path), output.At(CorrectionsFile.FileName));
            // A person may have written more there: nothing of hers is lost.
            if (!File.Exists(kept))
                output.Write(CorrectionsFile.FileName, text);
            else if (File.ReadAllText(kept) != text)
                messages.Write(new Diagnostic("PAR417", Severity.Warning, kept, $"{kept} differs from {path}, and holds again for what is done without --corrections.", $"Copy {path} there if it is to hold from now on."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, e);
        }
    }

    private static StoreException Unreadable(string file, Exception e) =>
        new(new Diagnostic("PAR416", Severity.Error, file, Directory.Exists(file) ? $"{file} is a folder, not a corrections file." : $"The corrections cannot be read: {e.Message}", "Check the path and its permissions."), e);
}
