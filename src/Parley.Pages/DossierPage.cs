using Parley.Model;

namespace Parley.Pages;

/// <summary>The dossier as one self-contained HTML file.</summary>
public static class DossierPage
{
    /// <param name="dossier">What is shown.</param>
    /// <param name="readings">The readings that it points at, by document id.</param>
    public static string Render(Dossier dossier, IReadOnlyDictionary<string, Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(readings);
        return "<!doctype html>";
    }
}
