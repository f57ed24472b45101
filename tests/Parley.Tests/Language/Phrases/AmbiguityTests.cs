namespace Parley.Tests.Language.Phrases;

/// <summary>What may be read in two ways has its reading all the same, and a confidence that says so.</summary>
public class AmbiguityTests
{
    [Theory]
    [InlineData("They met last Wednesday.", "They met last Tuesday.")]
    [InlineData("They will meet next Friday.", "They will meet next Monday.")]
    public void Annotate_DayThatMayBeEither_IsLessSure(string ambiguous, string plain)
    {
        var (either, one) = (Assert.Single(PhraseTable.Annotate(ambiguous).Times), Assert.Single(PhraseTable.Annotate(plain).Times));
        Assert.NotNull(either.Value);
        Assert.True(either.Confidence <= 0.6 && one.Confidence >= 0.85, $"{either.Confidence} {one.Confidence}");
    }

    [Theory]
    [InlineData("Australia offers $5 million, an official in Sydney said.", "Washington offers $5 million, an official in Sydney said.")]
    [InlineData("Canada offers 5 million dollars.", "Washington offers 5 million dollars.")]
    [InlineData("They offer 5 million.", "They offer 5 million euros.")]
    public void Annotate_AmountOfOpenCurrency_IsLessSure(string ambiguous, string plain)
    {
        var (either, one) = (Assert.Single(PhraseTable.Annotate(ambiguous).Quantities), Assert.Single(PhraseTable.Annotate(plain).Quantities));
        Assert.Equal(5_000_000m, either.Value);
        Assert.True(either.Confidence <= 0.6 && one.Confidence >= 0.85, $"{either.Confidence} {one.Confidence}");
    }
}
