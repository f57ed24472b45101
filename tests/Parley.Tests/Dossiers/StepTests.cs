using Parley.Model;

namespace Parley.Tests.Dossiers;

public class StepTests
{
    private static Reading Claim(string source, string day, decimal percent, string by, FigureRole role) =>
        Ferry.Report(source, day, "They spoke of [f1|a rise] in wages.").Figure("f1", percent, "%", role, by: by, measure: Measure.Increase).Build();

    [Fact]
    public void PerCents_MoveInPointsAndLeaveAGapAfterEachStep()
    {
        var steps = Ferry.Build(
            Claim("a", "2011-02-01", 12, "POL", FigureRole.Demand), Claim("b", "2011-02-02", 3, "NOR", FigureRole.Offer),
            Claim("c", "2011-02-12", 5, "NOR", FigureRole.Offer), Claim("d", "2011-03-01", 9, "POL", FigureRole.Demand)).Steps;
        Assert.Equal([null, 9m, 7m, 4m], steps.Select(step => step.Gap));
        Assert.Equal([null, null, 2m, -3m], steps.Select(step => step.Moved));
        Assert.Equal([null, null, 10, 28], steps.Select(step => step.Days));
        Assert.Equal(80m, steps[^1].GapPercent);
    }

    [Fact]
    public void ChangeAndLevel_AreNotSetAgainstEachOther()
    {
        var level = Ferry.Report("b", "2011-02-02", "They spoke of [f1|a share] of wages.").Figure("f1", 3, "%", FigureRole.Offer, by: "NOR").Build();
        Assert.All(Ferry.Build(Claim("a", "2011-02-01", 12, "POL", FigureRole.Demand), level).Steps, step => Assert.Null(step.Gap));
    }
}
