using Parley.Model;

namespace Parley.Tests.Dossiers;

public class SpeakerTests
{
    private static Reading Said(string source, string published, string name, string words, AttributionTerms attribution = AttributionTerms.OnRecord) =>
        Ferry.Report(source, published, $"[s1|[p1|{name}] said [s1c|{words}].]").Person("p1", name, "POL").Statement("s1", "p1", "POL", attribution).Build();

    [Fact]
    public void SurnameLater_IsTheSamePerson()
    {
        var dossier = Ferry.Build(Said("a", "2011-02-01", "Anna Nowak", "one thing"), Said("b", "2011-02-02", "Nowak", "another thing"));
        var record = Assert.Single(dossier.Statements);
        Assert.Equal(("Anna Nowak", 2), (record.Speaker, record.Statements.Length));
    }

    [Fact]
    public void SameWordsInTwoReports_StandOnce()
    {
        var dossier = Ferry.Build(Said("a", "2011-02-01", "Anna Nowak", "we will not pay for empty ships"), Said("b", "2011-02-02", "Nowak", "we will not pay for empty ships"));
        Assert.Equal("b", Assert.Single(Assert.Single(Assert.Single(dossier.Statements).Statements).Also).Source);
    }

    [Fact]
    public void UnnamedOfficialsOfTwoReports_StayApart()
    {
        var dossier = Ferry.Build(
            Said("a", "2011-02-01", "a senior official", "one thing", AttributionTerms.Background),
            Said("b", "2011-02-02", "a senior official", "another thing", AttributionTerms.Background));
        Assert.Equal(2, dossier.Statements.Length);
    }
}
