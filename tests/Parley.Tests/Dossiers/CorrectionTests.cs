using Parley.Dossiers;
using Parley.Model;

namespace Parley.Tests.Dossiers;

public class CorrectionTests
{
    private const string Head = "by: Jo Kim\non: 2011-05-01\n";

    private static readonly Reading[] Readings = [Ferry.Positions("north/a.txt", "2011-02-01", "Northern Post").Build(), Ferry.Positions("b.txt", "2011-02-08", "Harbour News").Build()];

    [Fact]
    public void CorrectedValue_WinsAndIsLogged()
    {
        var dossier = Build("corrections:\n- report: a.txt\n  item: $300 million\n  set: {value: 250000000, period: 2012}\n  why: The minister said so.\n", out var problems);
        Assert.Empty(problems);
        Assert.Contains(dossier.Positions, position => position is { Role: FigureRole.Demand, Value: 250_000_000 } && position.Period?.Text == "2012");
        Assert.Equal(new("north/a.txt#f1", "value", "300000000", "250000000", "Jo Kim", "2011-05-01", "The minister said so."), dossier.Corrections[0]);
        Assert.Equal(300_000_000, Readings[0].Figures[0].Value);
    }

    [Fact]
    public void DroppedItem_LeavesTheDossier()
    {
        var dossier = Build("corrections:\n- {report: a.txt, item: f1, drop: true, why: A slip of the pen.}\n- {report: b.txt, item: f1, drop: true, why: The same.}\n", out _);
        Assert.DoesNotContain(dossier.Positions, position => position.Role == FigureRole.Demand);
    }

    [Fact]
    public void ReportsPutApart_AreTwoNegotiationsUnderTheirNames()
    {
        Assert.Single(Ferry.Build(Readings).Negotiations);
        var dossier = Build("negotiations:\n- {name: The first ferry, reports: [a.txt], why: Other ministers.}\n- {name: The second ferry, reports: [b.txt], why: Other ministers.}\n", out _);
        Assert.Equal(["The first ferry", "The second ferry"], dossier.Negotiations.Select(one => one.Name));
        Assert.Contains("Other ministers", dossier.Negotiations[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_AreThoseThatAUserGave()
    {
        var dossier = Build("grades:\n- {outlet: Northern Post, reliability: B}\n- {speaker: Anna Nowak, credibility: 2}\n", out _);
        Assert.Equal([new("Northern Post", "outlet", "B", null), new SourceGrade("Anna Nowak", "speaker", null, 2)], dossier.Sources);
    }

    [Theory]
    [InlineData("corrections: [", "PAR410")]
    [InlineData("- a\n- b", "PAR410")]
    [InlineData("corections: []", "PAR413")]
    [InlineData("corrections:\n- {report: a.txt, set: {published: 2011}}", "PAR415")]
    [InlineData("corrections:\n- {report: c.txt, set: {published: 2011}, why: x}", "PAR411")]
    [InlineData("corrections:\n- {report: .txt, set: {published: 2011}, why: x}", "PAR411")]
    [InlineData("corrections:\n- {report: a.txt, item: nothing of the kind, set: {value: 1}, why: x}", "PAR412")]
    [InlineData("corrections:\n- {report: a.txt, item: f1, set: {worth: 1}, why: x}", "PAR413")]
    [InlineData("corrections:\n- {report: a.txt, item: f1, set: {role: asked}, why: x}", "PAR414")]
    [InlineData("corrections:\n- {report: a.txt, item: f1, set: {value: 1e25}, why: x}", "PAR414")]
    [InlineData("grades:\n- {outlet: Northern Post, reliability: G}", "PAR414")]
    [InlineData("a: &x [1]\nb: *x", "PAR410")]
    public void Mistake_IsToldWithItsPlace_AndChangesNothing(string text, string code)
    {
        var dossier = Build(text, out var problems);
        Assert.Contains(problems, problem => problem.Code == code && problem.Hint is not null && problem.Where.StartsWith("c.yaml", StringComparison.Ordinal));
        Assert.Equal(ReadingJson.Write(Ferry.Build(Readings)), ReadingJson.Write(dossier));
    }

    [Fact]
    public void AnyText_IsReadWithoutAnException()
    {
        foreach (var text in new[] { "", "~", "a", "{", "[[[[[[[[[[[[[[[[", new string('[', 100_000), "corrections: {a: b}", "corrections: [1, [2]]", "\0", "by: [x]\ncorrections: [{report: {a: b}}]" })
            _ = CorrectionsFile.Parse("c.yaml", text);
    }

    [Fact]
    public void Corrections_SurviveARebuild()
    {
        var corrections = CorrectionsFile.Parse("c.yaml", Head + "corrections:\n- {report: a.txt, item: f1, set: {value: 250000000}, why: x}\n").Corrections;
        var open = new OpenDossier(new DossierOptions { ExchangeRates = Ferry.Rates, Corrections = corrections });
        var first = ReadingJson.Write(open.Build(Readings));
        Assert.Equal(first, ReadingJson.Write(open.Build([.. Readings.Reverse()])));
        Assert.Equal(0, open.Joined);
    }

    private static Dossier Build(string text, out IReadOnlyList<Diagnostic> problems)
    {
        var (corrections, wrong) = CorrectionsFile.Parse("c.yaml", text.StartsWith('-') ? text : Head + text);
        var open = new OpenDossier(new DossierOptions { ExchangeRates = Ferry.Rates, Corrections = corrections });
        var dossier = open.Build(Readings);
        problems = [.. wrong, .. open.Problems];
        return dossier;
    }
}
