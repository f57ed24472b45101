using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Record;

/// <summary>What holds for every input, however hostile: no exception, and a reading that keeps the contract's invariants.</summary>
public class ReportReaderTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    // Pieces of real reports' grammar, so that random texts reach deep into the rules.
    private static readonly string[] Pieces =
    [
        "Seoul", "Washington", "the U.S.", "South Korea's", "Mr. Smith", "the ministry", "he", "said", "told reporters", "denied", "according to", "\"", "“", "”", "'", "‘", ",", ".", " ", "\n", "\n\n",
        "$5 billion", "1.04 trillion won", "($896 million)", "13-percent", "fivefold", "increase", "from", "to", "the sixth round", "of talks", "two-day", "Wednesday", "last year", "Jan. 14-15", "2019",
        "demanded", "offered", "agreed to pay", "that", "-- ", "By Jane Doe", "![]() |", "(Reuters)", "\U0001F600", "é", "한국", "1조389억원", "\u202E", "99999999999999999999999999999", "%", "0.0000001", "½", "<b>", "&lt;",
    ];

    private static void AssertHolds(byte[] bytes, SourceFormat format = SourceFormat.Unknown, bool clean = false)
    {
        var outcome = Reader.Read(new SourceItem { Name = "hostile", Bytes = bytes, Format = format, Clean = clean });
        Assert.True(outcome.Reading is not null || !outcome.Diagnostics.IsEmpty);
        if (outcome.Reading is null)
            return;
        outcome.Reading.Check();
        var written = ReadingJson.Write(outcome.Reading);
        Assert.Equal(written, ReadingJson.Write(ReadingJson.Read(written)));
    }

    [Fact]
    public void Read_TextsOfPieces_KeepTheInvariants()
    {
        var random = new Random(11);
        for (var i = 0; i < 400; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 60); n > 0; n--)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            AssertHolds(Encoding.UTF8.GetBytes(text.ToString()), clean: i % 2 == 0);
        }
    }

    [Fact]
    public void Read_AnyString_KeepsTheInvariants() =>
        Prop.ForAll<string>(text => AssertHolds(Encoding.UTF8.GetBytes(text ?? ""))).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyBytes_KeepsTheInvariants() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            AssertHolds(bytes ?? []);
            AssertHolds(bytes ?? [], SourceFormat.Html);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_SampleCutAnywhere_KeepsTheInvariants()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Path("samples", "sma")).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            for (var length = 1; length < bytes.Length; length += 397)
                AssertHolds(bytes[..length]);
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('(')]
    [InlineData('1')]
    [InlineData('A')]
    [InlineData('<')]
    [InlineData('\n')]
    [InlineData('.')]
    public void Read_OneCharacterManyTimes_EndsSoon(char c) => AssertHolds(Encoding.UTF8.GetBytes(new string(c, 200_000)));
}
