using Parley.Model;

namespace Parley.Language;

/// <summary>Reads the lexicon of words that say up or down.</summary>
internal static class ChangeWords
{
    public static ChangeForms Parse(string direction, string form)
    {
        var way = direction switch
        {
            "up" => ChangeForms.Up,
            "down" => ChangeForms.Down,
            _ => throw new InvalidResourceException($"changes: '{direction}' is no direction; it must be up or down."),
        };
        return way | Enum.Parse<ChangeForms>(form, ignoreCase: true);
    }

    public static Measure Measure(this ChangeForms word) => (word & ChangeForms.Up) != 0 ? Model.Measure.Increase : Model.Measure.Decrease;
}
