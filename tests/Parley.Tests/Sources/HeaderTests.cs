using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class HeaderTests
{
    private static readonly PageRules Rules = new();

    [Theory]
    [InlineData("All News 03:45 August 21, 2020", "2020-08-21")]
    [InlineData("2020-08-21 03:45", "2020-08-21")]
    [InlineData("Posted: Jan 5, 2020, 10:02 am", "2020-01-05")]
    [InlineData("Posted : 2020-03-20 17:21   Updated : 2020-03-21 09:14", "2020-03-20")]
    [InlineData("Updated 4 May 2021 / First published 3 May 2021", "2021-05-03")]
    [InlineData("Mon 11 Feb 2019 11.24 GMT", "2019-02-11")]
    [InlineData("HNA | Updated: 20 November 2019, 07:10 IST", "2019-11-20")]
    [InlineData("World News / April 1, 2020 / 10:48 AM / Updated 3 hours ago", "2020-04-01")]
    [InlineData("Thursday, March 11, 2021", "2021-03-11")]
    [InlineData("Dec. 18, 2019 at 1:05 p.m. EST", "2019-12-18")]
    [InlineData("2020.01.09.", "2020-01-09")]
    [InlineData("25/12/2018", "2018-12-25")]
    [InlineData("21st of August 2020", "2020-08-21")]
    [InlineData("This content was published on November 7, 2025 - 11:45", "2025-11-07")]
    [InlineData("A Notebook, by Jane Doe. First published 19.11.2025, 22:31 CET", "2025-11-19")]
    [InlineData("Jane Doe · The Harbour Ledger · Posted: Nov 08, 2024 5:41 PM AST", "2024-11-08")]
    public void TryRead_HeaderLine_GivesTheDay(string line, string day)
    {
        Assert.True(Rules.DateLines.TryRead(line, out var date));
        Assert.Equal(day, EdtfDate.FromDay(date.Day).Text);
    }

    [Theory]
    [InlineData("The ministers met on March 11, 2021 in Vienna.")]
    [InlineData("The letter was published on March 11, 2021.")]
    [InlineData("03/04/2021")]
    [InlineData("March 2021")]
    [InlineData("February 30, 2021")]
    [InlineData("May 5")]
    [InlineData("12:30")]
    public void TryRead_OtherLine_IsNone(string line) => Assert.False(Rules.DateLines.TryRead(line, out _));

    [Theory]
    [InlineData("WASHINGTON, Jan. 8 (Yonhap) -- The talks", "WASHINGTON", "Yonhap", "WASHINGTON, Jan. 8 (Yonhap) --")]
    [InlineData("Seoul:  South Korea", "Seoul", null, "Seoul:")]
    [InlineData("SEOUL (Reuters) - The talks", "SEOUL", "Reuters", "SEOUL (Reuters) -")]
    [InlineData("LONDON \u2014 The talks", "LONDON", null, "LONDON \u2014")]
    [InlineData("PYEONGTAEK, South Korea, April 1 (Wire) - More", "PYEONGTAEK, South Korea", "Wire", "PYEONGTAEK, South Korea, April 1 (Wire) -")]
    [InlineData("BRUSSELS/WASHINGTON (Reuters) - Leaders", "BRUSSELS/WASHINGTON", "Reuters", "BRUSSELS/WASHINGTON (Reuters) -")]
    [InlineData("Doha, Qatar - Officials", "Doha, Qatar", null, "Doha, Qatar -")]
    [InlineData("WASHINGTON, D.C. \u2013 The", "WASHINGTON, D.C.", null, "WASHINGTON, D.C. \u2013")]
    [InlineData("RIO DE JANEIRO, March 10 - The", "RIO DE JANEIRO", null, "RIO DE JANEIRO, March 10 -")]
    [InlineData("SEOUL Jan 8 (Reuters) - The", "SEOUL", "Reuters", "SEOUL Jan 8 (Reuters) -")]
    [InlineData("(Reuters) - The talks", null, "Reuters", "(Reuters) -")]
    public void Read_Dateline_GivesPlaceAndAgency(string paragraph, string? place, string? agency, string text)
    {
        var dateline = Rules.Datelines.Read(paragraph);
        Assert.NotNull(dateline);
        Assert.Equal((place, agency, text), (dateline.Place, dateline.Agency, paragraph[..dateline.Length]));
    }

    [Theory]
    [InlineData("Trump: We are paying for it.")]
    [InlineData("WELNA: In fact, the bill is paid.")]
    [InlineData("The alliance - old as it is - holds.")]
    [InlineData("NATO \u2014 The alliance spends more.")]
    [InlineData("EXCLUSIVE - Talks fail")]
    [InlineData("Report: Two days at the table")]
    [InlineData("Jeong Eun-bo (R) - The envoy")]
    [InlineData("FEELING IGNORED")]
    [InlineData("Talks ended on Jan. 8 - The next round follows.")]
    public void Read_NoDateline_IsNull(string paragraph) => Assert.Null(Rules.Datelines.Read(paragraph));

    [Theory]
    [InlineData("By Kim Rahn", "Kim Rahn")]
    [InlineData("By Lee Haye-ah", "Lee Haye-ah")]
    [InlineData("By JANE DOE and John Roe, Staff writers", "JANE DOE and John Roe")]
    [InlineData("By Jane Doe | Jan. 17, 2020", "Jane Doe")]
    [InlineData("By Jane Doe in Seoul", "Jane Doe")]
    [InlineData("By Jane Doe    jane.doe@ledger.example", "Jane Doe")]
    public void Signed_Byline_GivesTheNames(string line, string names) => Assert.Equal(names, Rules.Bylines.Signed(new PageLine(line, 1, LineHints.None)));

    [Theory]
    [InlineData("By Wednesday the two sides had agreed.")]
    [InlineData("By the Pentagon's own estimate the bill is higher.")]
    [InlineData("By 2024 the sum will have doubled.")]
    public void Signed_Sentence_IsNone(string line) => Assert.Null(Rules.Bylines.Signed(new PageLine(line, 1, LineHints.None)));

    [Theory]
    [InlineData("Jane Doe · The Harbour Ledger · Posted: Nov 08, 2024", "Jane Doe")]
    [InlineData("The Harbour Ledger · Jane Doe · Nov 08, 2024", null)]
    [InlineData("Jane Doe · Nov 08, 2024", null)]
    public void FirstField_ThreeFields_GivesTheNames(string line, string? names) => Assert.Equal(names, Rules.Bylines.FirstField(new PageLine(line, 1, LineHints.None)));

    [Theory]
    [InlineData("Jane Doe, Staff writer", "Jane Doe")]
    [InlineData("Eleanor Marsh in Seoul", "Eleanor Marsh")]
    [InlineData("Lucia Ferrante, Moon Do-yeon", "Lucia Ferrante, Moon Do-yeon")]
    [InlineData("Ann Lee and Bob O'Hara and Cy Dee", "Ann Lee and Bob O'Hara and Cy Dee")]
    public void Listed_Names_AreRead(string line, string names) => Assert.Equal(names, Rules.Bylines.Listed(new PageLine(line, 1, LineHints.None)));

    [Theory]
    [InlineData("Troop withdrawal")]
    [InlineData("World News")]
    [InlineData("What has been agreed?")]
    [InlineData("Nation and World")]
    public void Listed_Label_IsNone(string line) => Assert.Null(Rules.Bylines.Listed(new PageLine(line, 1, LineHints.None)));

    [Theory]
    [InlineData("https://paper.example/2020/02/29/talks-end", "2020-02-29")]
    [InlineData("https://paper.example/news/2020-02-29-talks.html", "2020-02-29")]
    [InlineData("https://paper.example/20200229/talks", "2020-02-29")]
    [InlineData("https://paper.example/2020/02/talks-200213063412.html", "2020-02")]
    public void Find_DatedAddress_GivesTheDate(string address, string date) => Assert.Equal(date, AddressDates.Find(address)?.Text);

    [Theory]
    [InlineData("https://paper.example/article/AKR20200821000200325")]
    [InlineData("https://paper.example/2020-budget-talks")]
    [InlineData("https://paper.example/1200/13/45/")]
    [InlineData(null)]
    public void Find_OtherAddress_IsNull(string? address) => Assert.Null(AddressDates.Find(address));

    [Fact]
    public void Outlets_Lexicon_IsBroadAndWithoutDoubles()
    {
        var rows = Lexicon.Table("outlets").Rows;
        Assert.True(rows.Length >= 200);
        Assert.Equal(rows.Length, rows.Select(row => row[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("CGTN", "CGTN")]
    [InlineData("The Korea Times", "The Korea Times")]
    [InlineData("REUTERS", "Reuters")]
    [InlineData("HARBOUR NEWS AGENCY", "Harbour News Agency")]
    [InlineData("THE NORTHERN STANDARD", "The Northern Standard")]
    [InlineData("The Harbour Tribune", "The Harbour Tribune")]
    [InlineData("Talks end without a deal", null)]
    [InlineData("What the report says", null)]
    public void Masthead_Line_IsNamedOrNull(string line, string? name) => Assert.Equal(name, Rules.Outlets.Masthead(line));
}
