using System.Text;
using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Syntax;

public class DependencyParserTests
{
    private static readonly AnnotationPipeline Pipeline =
        new AnnotationPipelineBuilder().Use(new Tokenizer()).Use(new SentenceSplitter()).Use(new WordTagger()).Use(new DependencyParser()).Build();

    [Theory]
    [InlineData("The ministry said that the talks would resume.", "ministry", "said", Relation.Subject)]
    [InlineData("The ministry said that the talks would resume.", "resume", "said", Relation.ClauseComplement)]
    [InlineData("The ministry said that the talks would resume.", "that", "resume", Relation.Marker)]
    [InlineData("Norway rejected the offer.", "offer", "rejected", Relation.Object)]
    [InlineData("Norway rejected the offer.", "rejected", "", Relation.Root)]
    public void Annotate_PlainClause_FindsHeadAndRelation(string text, string word, string head, Relation relation)
    {
        var document = Annotate(text);
        var token = Token(document, word);
        Assert.Equal(head, document.Heads[token] < 0 ? "" : document.TextOf(document.Heads[token]).ToString());
        Assert.Equal(relation, document.Relations[token]);
    }

    [Fact]
    public void Annotate_AnyWords_GivesTreesWithinSentences()
    {
        var text = Words(7, 3000);
        var document = Annotate(text);
        Assert.Equal(document.Tokens.Length, document.Heads.Length);
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                Assert.True(ReachesTop(document, sentence, i), $"token {i} hangs on itself or on another sentence");
        }
    }

    // What is kept of words that were met before must not tell.
    [Fact]
    public void Annotate_AfterOtherTexts_GivesTheSame()
    {
        const string text = "The envoy, who had left the talks on Monday, said the quota was too low. \"We want a quota that fishermen can live with,\" the envoy said.";
        var before = Annotate(text);
        for (var seed = 0; seed < 20; seed++)
            Annotate(string.Join(' ', Enumerable.Range(seed * 300, 300).Select(number => "w" + number.ToString("x4", System.Globalization.CultureInfo.InvariantCulture) + "ed")));
        var after = Annotate(text);
        Assert.Equal(before.Heads, after.Heads);
        Assert.Equal(before.Relations, after.Relations);
    }

    [Fact]
    public void Annotate_SentenceLongerThanThereCanBe_IsReadInPieces()
    {
        var document = Annotate(string.Concat(Enumerable.Repeat("the old quota of the coast and ", 200)));
        Assert.True(document.Tokens.Length > 2 * HeadSizes.MaxTokens);
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                Assert.InRange(document.Heads[i] < 0 ? i : document.Heads[i], i - HeadSizes.MaxTokens, i + HeadSizes.MaxTokens);
        }
    }

    private static bool ReachesTop(AnnotatedDocument document, Sentence sentence, int token)
    {
        var steps = 0;
        for (; token >= 0 && steps <= sentence.EndToken - sentence.FirstToken; steps++)
        {
            token = document.Heads[token];
            if (token >= 0 && (token < sentence.FirstToken || token >= sentence.EndToken))
                return false;
        }
        return token < 0;
    }

    private static int Token(AnnotatedDocument document, string word)
    {
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (document.TextOf(i).SequenceEqual(word))
                return i;
        }
        return -1;
    }

    private static AnnotatedDocument Annotate(string text) =>
        Pipeline.Annotate(new Document { Id = "sha256:0", Source = "syntax", Text = text }, reference: null, CancellationToken.None);

    private static string Words(int seed, int count)
    {
        string[] pieces = ["said", "the", "quota", ",", "\"", ".", "(", "of", "to", "who", "Norway", "12", "and", "'s", "fish", "would", "-", "\uD83D\uDE00", "\n"];
        var text = new StringBuilder();
        var state = (uint)seed;
        for (var i = 0; i < count; i++)
        {
            state = unchecked((state * 1664525) + 1013904223);
            text.Append(pieces[(int)((state >> 16) % (uint)pieces.Length)]).Append(' ');
        }
        return text.ToString();
    }
}
