using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Whether a statement claims that the sides came to terms: "reached a compromise", not "hope to reach" and not "have reached no deal".</summary>
internal static class ConcludedClaim
{
    private const int MostBetween = 4;

    public static bool Is(Statement statement) =>
        statement.Polarity == Polarity.Affirm && statement.Content.Any(content => Is(WordList.Of(content.Quote)));

    internal static bool Is(List<string> words)
    {
        var lexicon = Lexicon.English;
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Is("unreal", words[i]))
                return false;
            if (!lexicon.Is("concluding", words[i]))
                continue;
            var next = i + 1;
            while (next < words.Count && next - i <= MostBetween && lexicon.Is("between", words[next]))
                next++;
            if (next < words.Count && lexicon.Is("concluded", words[next]) && !(i > 0 && words[i - 1] is "be" or "being"))
                return true;
        }
        return false;
    }
}
