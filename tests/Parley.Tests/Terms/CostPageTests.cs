using System.Text.RegularExpressions;
using Parley.Model;
using Parley.Pages;
using Parley.Terms;

namespace Parley.Tests.Terms;

public class CostPageTests
{
    private static readonly string Page = Render();

    [Fact]
    public void EveryBarAndPoint_OpensAPlaceThatIsThere()
    {
        var ids = Regex.Matches(Page, " id=\"([^\"]+)\"").Select(static match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var links = Regex.Matches(Page, "href=\"#([^\"]+)\"").Select(static match => match.Groups[1].Value).ToList();
        Assert.Empty(links.Except(ids));
        Assert.True(Regex.Count(Page, "class=\"cost-bar\"") >= 6 + 2 + 5);
        Assert.Contains("why-1-2022", links);
    }

    [Fact]
    public void Marks_AreNamedForScreenReaders()
    {
        Assert.All(Regex.Matches(Page, "<a class=\"cost-(?:bar|point)\"[^>]*>"), static match => Assert.Contains("aria-label=\"", match.Value, StringComparison.Ordinal));
        Assert.Equal(Regex.Count(Page, "<svg class=\"cost-chart\""), Regex.Count(Page, "<svg class=\"cost-chart\"[^>]*(aria-labelledby|aria-label)="));
    }

    [Fact]
    public void Page_LoadsNothing()
    {
        Assert.DoesNotContain("<script", Page, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", Page, StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_StayText()
    {
        var agreement = TermsFolder.Open("sma-10.yaml") with { Name = "<script>alert(1)</script>", Note = "\u202Eturned</main>" };
        var path = new Measures(SeriesCatalog.Default).Of(new CostModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default), MeasureOptions.Default);
        var page = CostPage.Render([path], [], null);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "</main>"));
    }

    private static string Render()
    {
        var (model, measures) = (new CostModel(SeriesCatalog.Default), new Measures(SeriesCatalog.Default));
        var reference = TermsFolder.Run("sma-11.yaml");
        var options = new MeasureOptions { Currency = new CurrencyCode("KRW"), PriceIndex = "kr-cpi", PriceYear = 2020 };
        var words = "5 billion dollars a year";
        var demand = PositionTerms.Build(words, PositionReader.Read(words, out _)!.Value, reference, "test", out _)!;
        MeasuredPath[] paths = [measures.Of(reference, options), measures.Of(model.Run(demand, CostOptions.Default), options)];
        var risk = new RiskModel(SeriesCatalog.Default).Run(TermsFolder.Open("sma-11.yaml"), CostOptions.Default, new RiskOptions(1000));
        return CostPage.Render(paths, [new PathComparer(SeriesCatalog.Default).Compare(paths[0], paths[1])], risk);
    }
}
