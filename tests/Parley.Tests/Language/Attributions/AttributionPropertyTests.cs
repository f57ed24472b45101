using System.Text;
using Parley.Language;
using Parley.Model;

namespace Parley.Tests.Language.Attributions;

public class AttributionPropertyTests
{
    private static readonly AnnotationPipeline Pipeline = DefaultPipeline.Create().Build();

    // Words and marks that the rules look for, in every order: broken quotations, cues without subjects, titles without names.
    private static readonly string[] Pieces =
    [
        "said", "told", "reporters", "that", "\"", "\u201C", "\u201D", "'", "''", ",", ".", "\n", "--", "(", ")", ":", "according", "to", "he", "they", "it", "Seoul", "the", "U.S.",
        "ministry", "'s", "President", "Anna", "Berg", "and", "but", "refused", "comment", "would", "not", "was", "quoted", "as", "saying", "adding", "reportedly", "(USFK)", "who", "\uD83D\uDE00",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Annotate_WordsInAnyOrder_SpansStayInsideAndNothingThrows(int seed)
    {
        for (var round = 0; round < 200; round++)
        {
            var text = Words(seed * 1000 + round, 60);
            var document = Annotate(text);
            foreach (var attribution in document.Attributions)
            {
                Assert.NotEmpty(attribution.Content);
                Assert.All(attribution.Content.Concat(attribution.Cue), span => Assert.True(!span.IsEmpty && span.End <= text.Length));
            }
            Assert.All(document.Names, name => Assert.InRange(name.Entity, -1, document.Entities.Length - 1));
        }
    }

    [Fact]
    public void Annotate_Twice_IsTheSame()
    {
        var text = Words(42, 400);
        Assert.Equal(Outline(text), Outline(text));
    }

    private static string Outline(string text) =>
        string.Join('\n', Annotate(text).Attributions.Select(item => $"{item.Source} {item.Rule} {string.Join(',', item.Content)}"));

    private static AnnotatedDocument Annotate(string text) =>
        Pipeline.Annotate(new Document { Id = "sha256:0", Source = "property", Text = text }, reference: null, CancellationToken.None);

    // A fixed linear congruential sequence: the same texts on every run.
    private static string Words(int seed, int count)
    {
        var text = new StringBuilder();
        var state = (ulong)seed;
        for (var i = 0; i < count; i++)
        {
            state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
            text.Append(Pieces[(int)((state >> 33) % (ulong)Pieces.Length)]).Append((state >> 20) % 4 == 0 ? "" : " ");
        }
        return text.ToString();
    }
}
