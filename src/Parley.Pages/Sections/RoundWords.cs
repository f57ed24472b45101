using Parley.Model;

namespace Parley.Pages;

/// <summary>What to call a round.</summary>
internal static class RoundWords
{
    /// <summary>"6th round, Washington, D.C."; "Round" where the reports do not number it.</summary>
    public static string Title(DossierRound round)
    {
        var name = round.Ordinal is { } ordinal ? NumberWords.Ordinal(ordinal) + " round" : "Unnumbered round";
        return round.Place is { } place ? name + ", " + place : name;
    }
}
