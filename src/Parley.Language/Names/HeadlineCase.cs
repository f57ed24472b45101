using Parley.Model;

namespace Parley.Language;

/// <summary>Tells sentences whose capital letters say nothing: headlines, whether or not they are marked as such.</summary>
internal static class HeadlineCase
{
    private const int MinWords = 4;

    public static bool Is(AnnotatedDocument document, Sentence sentence)
    {
        if (sentence.Kind == BlockKind.Headline)
            return true;
        // A sentence of many names ends in a full stop; a headline does not.
        if (document.TextOf(sentence.EndToken - 1) is ".")
            return false;
        var (words, capitals) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            // Short words stay small in headlines.
            if (!document.Tokens[i].IsWord || document.Tokens[i].Span.Length < 4)
                continue;
            words++;
            capitals += document.Tokens[i].IsCapital ? 1 : 0;
        }
        return words >= MinWords && capitals * 10 >= words * 8;
    }
}
