using Parley.Dossiers;
using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Dossiers;

/// <summary>A made-up negotiation: Norway pays Poland for a ferry line. Reports of it, and rates, for the tests.</summary>
internal static class Ferry
{
    public static readonly ExchangeRates Rates = new(
    [
        new(new("USD"), new("NOK"), 2010, 6.0m, "made up"),
        new(new("USD"), new("NOK"), 2011, 5.6m, "made up"),
        new(new("USD"), new("NOK"), 2015, 8.0m, "made up"),
    ]);

    public static Dossier Build(params Reading[] readings) =>
        new DossierBuilder(new DossierOptions { ExchangeRates = Rates }).Build(readings);

    /// <summary>A report with the talks on the next ferry agreement in it, to which a test adds what it is about.</summary>
    public static ReadingBuilder Report(string source, string? published, string text, string? outlet = null) =>
        new ReadingBuilder(source, published, outlet)
            .Text("[g1|A new Ferry Agreement] is being discussed. " + text)
            .Agreement("g1", AgreementStatus.Negotiating, "a new Ferry Agreement", parties: ["NOR", "POL"]);

    /// <summary>Poland asks 300 million dollars; Norway paid 100 million in 2010 and offers a tenth more.</summary>
    public static ReadingBuilder Positions(string source, string published, string? outlet = null) =>
        Report(source, published, "Warsaw wants [f1|$300 million]. Oslo paid [f2|about $100 million] in 2010 and says that [f3|10 per cent more] is fair.", outlet)
            .Figure("f1", 300_000_000, "USD", FigureRole.Demand, by: "POL", payer: "NOR", payee: "POL")
            .Figure("f2", 100_000_000, "USD", FigureRole.Payment, payer: "NOR", payee: "POL", modifier: Modifier.About, period: "2010")
            .Figure("f3", 10, "%", FigureRole.Offer, by: "NOR", payer: "NOR", measure: Measure.Increase);
}
