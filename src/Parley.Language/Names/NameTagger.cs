namespace Parley.Language;

/// <summary>Says which words are names, and of whom: persons, organisations, places, others. An averaged perceptron from left to right that remembers what a word was taken for.</summary>
internal static class NameTagger
{
    // Words of a report that are worth remembering are few; the table forgets rather than grows.
    private const int MemoryBits = 10;

    public static NameClass[] Classes(AnnotatedDocument document, LinearScorer scorer)
    {
        var classes = new NameClass[document.Tokens.Length];
        var memory = new Memory();
        Span<uint> features = stackalloc uint[NameFeatures.Max];
        foreach (var sentence in document.Sentences)
        {
            var last = NameClass.None;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (NameFeatures.IsCandidate(document, i, last))
                    last = (NameClass)scorer.Best(features[..NameFeatures.Fill(document, sentence, i, last, memory, features)]);
                else
                    last = NameClass.None;
                classes[i] = last = After(classes, i, sentence.FirstToken, last);
                memory.Keep(document.TokenForms.Word[i], last);
            }
        }
        return classes;
    }

    /// <summary>A further word of a name that has not begun begins it.</summary>
    public static NameClass After(ReadOnlySpan<NameClass> classes, int i, int first, NameClass given)
    {
        if (given == NameClass.None || IsFirst(given))
            return given;
        var before = i > first ? classes[i - 1] : NameClass.None;
        return before == given || before == given - 1 ? given : given - 1;
    }

    public static bool IsFirst(NameClass given) => given is NameClass.PersonFirst or NameClass.OrganisationFirst or NameClass.LocationFirst or NameClass.OtherFirst;

    /// <summary>What words were last taken for.</summary>
    internal sealed class Memory
    {
        private readonly uint[] _words = new uint[1 << MemoryBits];
        private readonly NameClass[] _classes = new NameClass[1 << MemoryBits];

        public NameClass Of(uint word)
        {
            var at = word >> (32 - MemoryBits);
            return _words[at] == word ? _classes[at] : NameClass.None;
        }

        public void Keep(uint word, NameClass given)
        {
            if (given == NameClass.None)
                return;
            var at = word >> (32 - MemoryBits);
            (_words[at], _classes[at]) = (word, given);
        }
    }
}
