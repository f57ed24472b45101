using System.Text;
using Parley.Testing;

namespace Parley.IntegrationTests;

/// <summary>Reports written for these tests, about talks that never were.</summary>
internal static class SampleReports
{
    public const string First = """
        Oslo and Bern fail to agree on tunnel costs

        By Ada Lind

        BERN, March 3, 2021 (Harbour Post) -- Negotiators from Norway and Switzerland ended a third round of talks on the cost of a shared tunnel without agreement on Wednesday.

        Norway demands that Switzerland pay 300 million dollars a year, the Swiss foreign ministry said in a statement. Switzerland has offered 180 million dollars a year.

        "The gap remains wide," chief Swiss negotiator Urs Keller told reporters in Bern.
        """;

    public const string Second = """
        <!doctype html><html><head><title>Fourth round set for Oslo</title>
        <meta property="og:site_name" content="Lakeside Times"><meta property="article:published_time" content="2021-03-20T08:00:00Z"></head>
        <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>Fourth round set for Oslo</h1>
        <p>Norway and Switzerland will hold a fourth round of talks on the tunnel in Oslo on March 30, officials said on Saturday.</p>
        <p>Switzerland denied a report that Norway had lowered its demand of 300 million dollars to 240 million dollars a year.</p>
        </article><footer>All rights reserved</footer></body></html>
        """;

    public const string Third = """
        Tunnel deal reached

        OSLO, April 1, 2021 (Harbour Post) -- Norway and Switzerland agreed that Switzerland would pay 220 million dollars a year for five years, Norwegian Foreign Minister Kari Berg said on Thursday.

        The agreement ends four rounds of talks. "It is fair to both sides," she said.
        """;

    /// <summary>The three of them as files.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("reports/2021-03-03.txt", First);
        folder.Write("reports/2021-03-20.html", Second);
        folder.Write("reports/later/2021-04-01.txt", Third);
        return folder.At("reports");
    }

    /// <summary>Many reports, long enough that reading them takes a while.</summary>
    public static string WriteMany(TemporaryFolder folder, int count)
    {
        for (var i = 0; i < count; i++)
            folder.Write($"many/{i:D4}.txt", Long(i));
        return folder.At("many");
    }

    private static string Long(int number)
    {
        var text = new StringBuilder($"Round {number} of the harbour talks\n\nOSLO, May {number % 28 + 1}, 2021 (Harbour Post) -- ");
        for (var i = 0; i < 40; i++)
            text.Append($"Norway demands {number + i + 100} million dollars a year from Sweden for berth {i}, an official of the port {number} said on Monday.\n\n");
        return text.ToString();
    }
}
