using System.Globalization;

namespace Parley.Tests.Terms;

/// <summary>Ten agreements worked out by hand in Cases/Terms/oracle.csv, line by line, with the rule as the treaties' reports have it.</summary>
public class OracleTests
{
    public static TheoryData<string> Files() => [.. TermsFolder.Rows("oracle.csv").Select(static row => row[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Agreement_IsAsWorkedOutByHand(string file)
    {
        var result = TermsFolder.Run(file);
        var rows = TermsFolder.Rows("oracle.csv").Where(row => row[0] == file).ToList();
        Assert.Equal(result.Years.Length, rows.Count);
        foreach (var row in rows)
        {
            var year = result.Find(int.Parse(row[1], CultureInfo.InvariantCulture))!;
            Assert.Equal(decimal.Parse(row[5], CultureInfo.InvariantCulture), year.Amount);
            if (row[3] != "set")
                Assert.Equal(decimal.Parse(row[4], CultureInfo.InvariantCulture), year.Parts[0].Trace.Unrounded);
        }
    }

    [Fact]
    public void Oracle_HasTenAgreements() => Assert.Equal(10, Files().Count);
}
