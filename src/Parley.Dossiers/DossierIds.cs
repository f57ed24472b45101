using System.Globalization;

namespace Parley.Dossiers;

/// <summary>The ids of a dossier's lines: counted through the whole dossier, or places that are counted later.</summary>
/// <param name="mark">Begins a place; null where the dossier is whole. No text of the dossier may have it.</param>
internal sealed class DossierIds(string? mark = null)
{
    /// <param name="letter">What kind of line it is.</param>
    /// <param name="index">Which one of the whole dossier, from 0.</param>
    /// <param name="part">The part of the row that it is counted in: a negotiation, or for disagreements their status.</param>
    /// <param name="place">Which one of that part, from 0.</param>
    public string Of(char letter, int index, int part, int place) => mark is null
        ? string.Create(CultureInfo.InvariantCulture, $"{letter}{index + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"{mark}{letter}{part}.{place}");
}
