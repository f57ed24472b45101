using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Parley.Model;
using Parley.Terms;

namespace Parley.Tests.Terms;

/// <summary>What holds for any agreement: drawn ones with rates, caps, floors, indices, roundings and shares.</summary>
public class ModelPropertyTests
{
    private static readonly CostModel Model = new(SeriesCatalog.Default);

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly Gen<decimal> Percent = Gen.Choose(-500, 1500).Select(static number => number / 100m);

    private static readonly Gen<RoundingRule> Roundings =
        from unit in Gen.Elements(1m, 100m, 0.01m, 100_000_000m, 7m)
        from direction in Gen.Elements(Enum.GetValues<RoundingDirection>())
        from time in Gen.Elements(Enum.GetValues<RoundingTime>())
        select new RoundingRule(unit, direction, time, "drawn");

    private static readonly Gen<ChangeTerm> Terms = Gen.OneOf(
        Percent.Select(static rate => new ChangeTerm { Rate = rate }),
        from lag in Gen.Choose(1, 3)
        from digits in Gen.Choose(0, 2)
        from times in Gen.Elements(1m, 0.5m, 1.2m)
        select new ChangeTerm { Index = "kr-cpi-world-bank", Lag = lag, Digits = digits, Times = times });

    private static readonly Gen<CostAgreement> Agreements =
        from start in Gen.Choose(1, 1_000_000_000)
        from years in Gen.Choose(1, 20)
        from rounding in Roundings
        from terms in Terms.NonEmptyListOf()
        from cap in Percent
        from width in Gen.Choose(0, 300)
        from onBase in Gen.Elements(true, false)
        select Build(start * 1000m, years, rounding, [.. terms.Take(3)], cap, cap - width / 100m, onBase);

    [Fact]
    public void Trace_WorkedOutAnew_GivesTheAmount() => Check(Agreements, static agreement =>
    {
        foreach (var year in Model.Run(agreement, CostOptions.Default).Years)
            Assert.Equal(year.Parts[0].Trace.Amount, year.Parts[0].Trace.Recompute());
    });

    [Fact]
    public void Cap_HoldsAndFloorHolds() => Check(Agreements, static agreement =>
    {
        var rule = agreement.Parts[0].Rules[0];
        foreach (var year in Model.Run(agreement, CostOptions.Default).Years)
            Assert.InRange(year.Parts[0].Trace.Change, rule.Floor!.Value, rule.Cap!.Value);
    });

    [Fact]
    public void RateOfZero_ChangesNothing() => Check(Agreements, static agreement =>
    {
        var still = Change(agreement, static rule => rule with { Change = [new ChangeTerm { Rate = 0 }], Cap = null, Floor = null });
        var start = still.Parts[0].Base!.Amount!.Value;
        var rounding = still.Parts[0].Rounding;
        foreach (var year in Model.Run(still, CostOptions.Default).Years)
            Assert.Equal(rounding.When == RoundingTime.Never ? start : rounding.Round(start), year.Amount);
    });

    [Fact]
    public void Amounts_AreMultiplesOfTheUnit() => Check(Agreements, static agreement =>
    {
        var rounding = agreement.Parts[0].Rounding;
        if (rounding.When != RoundingTime.Never)
            Assert.All(Model.Run(agreement, CostOptions.Default).Years, year => Assert.Equal(0, year.Amount!.Value % rounding.Unit));
    });

    [Fact]
    public void Categories_SumToTheTotal() => Check(
        Agreements.SelectMany(static agreement => Gen.Choose(0, 1000).ListOf(4), static (agreement, weights) => (agreement, weights: weights.ToArray())),
        static drawn =>
        {
            var sum = Math.Max(1, drawn.weights.Sum());
            var shares = drawn.weights.Select(weight => decimal.Round(weight * 100m / sum, 3, MidpointRounding.ToZero)).ToArray();
            var agreement = drawn.agreement with
            {
                Categories = [.. shares.Select((share, i) => new CategoryTerms { Name = $"c{i}", Shares = [new YearValue(drawn.agreement.Term, share)], IsRemainder = false })],
            };
            foreach (var year in Model.Run(agreement, CostOptions.Default).Years)
                Assert.Equal(year.Amount, year.Categories.Sum(static category => category.Amount));
        });

    [Fact]
    public void ParseAndPrint_RoundTrip() => Check(Agreements, static agreement =>
    {
        var written = TermsText.Write(agreement);
        Assert.Equal(written, TermsText.Write(TermsFolder.Parse(written)));
    });

    [Fact]
    public void Causes_SumExactly() => Check(
        Agreements.SelectMany(static agreement => Agreements, static (a, b) => (a, b)),
        static pair =>
        {
            var measures = new Measures(SeriesCatalog.Default);
            var (a, b) = (measures.Of(Model.Run(pair.a, CostOptions.Default), MeasureOptions.Default), measures.Of(Model.Run(pair.b, CostOptions.Default), MeasureOptions.Default));
            foreach (var year in new PathComparer(SeriesCatalog.Default).Compare(a, b).Years)
                Assert.Equal(year.Difference, year.Base + year.Escalation + year.Exchange + year.Rounding);
        });

    private static void Check<T>(Gen<T> generator, Action<T> holds) => FsCheck.Check.One(Many, Prop.ForAll(generator.ToArbitrary(), holds));

    private static CostAgreement Change(CostAgreement agreement, Func<YearRule, YearRule> change) =>
        agreement with { Parts = [agreement.Parts[0] with { Rules = [.. agreement.Parts[0].Rules.Select(change)] }] };

    private static CostAgreement Build(decimal start, int years, RoundingRule rounding, ImmutableArray<ChangeTerm> terms, decimal cap, decimal floor, bool onBase) => new()
    {
        File = "drawn.yaml",
        Id = "DRAWN",
        Name = "A drawn agreement",
        Payers = [new PartyCode("KOR")],
        Payees = [new PartyCode("USA")],
        Currency = new CurrencyCode("KRW"),
        Term = new YearSpan(2000, 1999 + years),
        Rounding = rounding,
        Parts =
        [
            new AgreementPart
            {
                Name = "",
                Currency = new CurrencyCode("KRW"),
                Rounding = rounding,
                Base = new BaseAmount(1999, start, null, "drawn", default),
                Rules = [new YearRule { Span = new YearSpan(2000, 1999 + years), Change = terms, Cap = cap, Floor = floor, OnBase = onBase, Reference = "drawn" }],
            },
        ],
    };
}
