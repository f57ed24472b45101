namespace Parley.Terms;

/// <summary>A word of a typed position: what kind it is, and what it stands for.</summary>
/// <param name="Class">As the lexicon names it; <c>digits</c> for a number in digits, <c>end</c> for a comma or semicolon, empty for a word that says nothing.</param>
internal sealed record PositionWord(string Class, decimal Number, string Text);
