namespace Parley.Language;

/// <summary>The tags as the word lists write them, and the classes of tags that rules ask for.</summary>
internal static class WordTags
{
    public const int Count = (int)WordTag.Symbol + 1;

    /// <summary>So many tags come first among which a word's is chosen; the rest are of marks, which leave no choice.</summary>
    public const int Choices = (int)WordTag.CloseQuote + 1;

    public static WordTag Parse(ReadOnlySpan<char> code) => code switch
    {
        "NN" => WordTag.Noun,
        "NNS" => WordTag.Nouns,
        "NNP" => WordTag.Name,
        "JJ" => WordTag.Adjective,
        "RB" => WordTag.Adverb,
        "RP" => WordTag.Particle,
        "VB" => WordTag.Base,
        "VBP" => WordTag.Present,
        "VBZ" => WordTag.PresentS,
        "VBD" => WordTag.Past,
        "VBN" => WordTag.Participle,
        "VBG" => WordTag.Ing,
        "MD" => WordTag.Modal,
        "DT" => WordTag.Determiner,
        "PRP$" => WordTag.Possessive,
        "POS" => WordTag.PossessiveMark,
        "PRP" => WordTag.Pronoun,
        "PRPV" => WordTag.PronounVerb,
        "W" => WordTag.Wh,
        "IN" => WordTag.Preposition,
        "TH" => WordTag.That,
        "TO" => WordTag.To,
        "CC" => WordTag.Conjunction,
        "CD" => WordTag.Number,
        "EX" => WordTag.There,
        "UH" => WordTag.Interjection,
        "," => WordTag.Comma,
        "." => WordTag.Stop,
        ":" => WordTag.Colon,
        "``" => WordTag.OpenQuote,
        "''" => WordTag.CloseQuote,
        "(" => WordTag.OpenBracket,
        ")" => WordTag.CloseBracket,
        "$" => WordTag.Currency,
        "X" => WordTag.Symbol,
        _ => WordTag.None,
    };

    /// <summary>A verb that can carry a clause.</summary>
    public static bool IsFinite(WordTag tag) => tag is WordTag.Present or WordTag.PresentS or WordTag.Past or WordTag.Modal or WordTag.PronounVerb;

    public static bool IsVerb(WordTag tag) => tag is >= WordTag.Base and <= WordTag.Modal;

    public static bool IsNoun(WordTag tag) => tag is WordTag.Noun or WordTag.Nouns or WordTag.Name;

    /// <summary>What can stand before a noun within its phrase.</summary>
    public static bool IsPremodifier(WordTag tag) =>
        tag is WordTag.Determiner or WordTag.Possessive or WordTag.PossessiveMark or WordTag.Adjective or WordTag.Number or WordTag.Currency or WordTag.Noun or WordTag.Nouns or WordTag.Name;
}
