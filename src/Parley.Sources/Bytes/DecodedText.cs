namespace Parley.Sources;

/// <summary>Bytes as characters.</summary>
/// <param name="Text">Null where the bytes are no text.</param>
/// <param name="Trouble">Why there is no text.</param>
/// <param name="Encoding">The encoding's name where it had to be guessed, else null.</param>
/// <param name="Damaged">How many characters could not be read.</param>
internal readonly record struct DecodedText(string? Text, DecodingTrouble Trouble = DecodingTrouble.None, string? Encoding = null, int Damaged = 0);
