using System.Text;
using System.Text.Json;
using Parley.Model;

namespace Parley.Tests.Model;

public class ReadingJsonTests
{
    private const string Text = "\U0001F4B0 Alpha asked for ₩5 trillion.\nBeta said no \U0001F600.";

    private static Reading Sample()
    {
        var asked = Text.IndexOf("₩5 trillion", StringComparison.Ordinal);
        return new Reading
        {
            Document = new Document
            {
                Id = "sha256:00",
                Source = "a.txt",
                Text = Text,
                Published = EdtfDate.Parse("2020-01"),
                PublishedBasis = PublishedBasis.Inferred,
                Blocks = [new Block(BlockKind.Body, new TextSpan(0, Text.Length))],
            },
            Figures =
            [
                new Figure
                {
                    Id = "f1",
                    Evidence = [Evidence.At(Text, TextSpan.At(asked, "₩5 trillion".Length))],
                    Confidence = 0.9,
                    Value = 5_000_000_000_000m,
                    Unit = new Unit("KRW"),
                    Modifier = Modifier.MoreThan,
                    Measure = Measure.Level,
                    Role = FigureRole.Demand,
                    By = new PartyCode("Alpha"),
                    Stance = Stance.Stated,
                },
            ],
        };
    }

    [Fact]
    public void Write_CountsCodePoints()
    {
        using var json = JsonDocument.Parse(ReadingJson.Write(Sample()));
        var evidence = json.RootElement.GetProperty("figures")[0].GetProperty("evidence")[0];
        var runes = Text.EnumerateRunes().ToArray();
        var slice = string.Concat(runes[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()].Select(rune => rune.ToString()));
        Assert.Equal("₩5 trillion", slice);
        Assert.Equal(slice, evidence.GetProperty("quote").GetString());
        Assert.Equal(runes.Length, json.RootElement.GetProperty("document").GetProperty("blocks")[0].GetProperty("end").GetInt32());
    }

    [Fact]
    public void Write_UsesTheContractsWords()
    {
        var json = Encoding.UTF8.GetString(ReadingJson.Write(Sample()));
        Assert.StartsWith("{\"parley\":1,\"document\":{\"id\":", json, StringComparison.Ordinal);
        Assert.Contains("\"modifier\":\"more-than\"", json, StringComparison.Ordinal);
        Assert.Contains("\"publishedBasis\":\"inferred\"", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":5000000000000,", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfWritten_IsTheSame()
    {
        var written = ReadingJson.Write(Sample());
        Assert.Equal(written, ReadingJson.Write(ReadingJson.Read(written)));
    }

    [Fact]
    public void Check_QuoteThatIsNotItsSlice_Throws()
    {
        var sample = Sample();
        var moved = sample.Document with { Text = "x" + Text };
        var broken = sample with { Document = moved };
        Assert.Contains("f1", Assert.Throws<InvalidFactException>(() => broken.Check()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fact_WithoutEvidence_Throws() =>
        Assert.Throws<InvalidFactException>(() => Sample().Figures[0] with { Evidence = [] });

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Fact_ConfidenceOutsideZeroToOne_Throws(double confidence) =>
        Assert.Throws<InvalidFactException>(() => Sample().Figures[0] with { Confidence = confidence });

    [Fact]
    public void Check_TwoItemsWithOneId_Throws()
    {
        var sample = Sample();
        Assert.Throws<InvalidFactException>(() => (sample with { Figures = [sample.Figures[0], sample.Figures[0]] }).Check());
    }

    [Fact]
    public void Check_ReferenceToNothing_Throws()
    {
        var sample = Sample();
        Assert.Throws<InvalidFactException>(() => (sample with { Figures = [sample.Figures[0] with { Statement = "s9" }] }).Check());
    }
}
