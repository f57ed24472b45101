using System.Text;
using Parley.Model;
using Parley.Sources;

namespace Parley.Tests.Sources;

public class DecodingTests
{
    private const string Report = "Die Gespräche endeten ohne Einigung – „nichts Neues“, sagte der Minister.";

    private static readonly CodePagesEncodingProvider OldEncodings = (CodePagesEncodingProvider)CodePagesEncodingProvider.Instance;

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Decode_ByteOrderMark_IsObeyedAndCutOff(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(new DecodedText(Report), ByteDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Report)]));
    }

    [Fact]
    public void Decode_Windows1252_IsGuessedAndSaid()
    {
        var result = Pages.Result(OldEncodings.GetEncoding(1252)!.GetBytes(Report));
        Assert.Equal(Report, result.Document!.Text);
        Assert.Contains(result.Diagnostics, d => d is { Code: SourceDiagnostics.GuessedEncodingCode, Severity: Severity.Info, Where: "page" } && d.Message.Contains("windows-1252", StringComparison.Ordinal));
    }

    [Fact]
    public void Decode_EucKr_IsGuessedFromItsHangul()
    {
        const string Korean = "한국과 미국은 방위비 분담금 협상을 이어가기로 했다고 외교부가 밝혔다.";
        var result = Pages.Result(OldEncodings.GetEncoding("euc-kr")!.GetBytes(Korean));
        Assert.Equal(Korean, result.Document!.Text);
        Assert.Equal("ko", result.Document.Language);
    }

    [Fact]
    public void Decode_MetaCharset_IsObeyed()
    {
        var bytes = OldEncodings.GetEncoding("windows-1251")!.GetBytes("<html><head><meta charset=\"windows-1251\"></head><body><p>Переговоры закончились без результата.</p></body></html>");
        Assert.Equal("Переговоры закончились без результата.", Pages.Result(bytes).Document!.Text);
    }

    [Theory]
    [InlineData(932, "協議は合意に至らず、来月また開かれると外務省は発表した。")]
    [InlineData(51932, "協議は合意に至らず、来月また開かれると外務省は発表した。")]
    [InlineData(54936, "外交部表示，两国的谈判在没有达成协议的情况下结束，下个月还要在首都举行新的会谈。")]
    [InlineData(949, "양측은 월요일 합의 없이 회담을 마쳤다고 외교부가 밝혔다.")]
    [InlineData(1251, "Переговоры закончились без результата, сообщило министерство.")]
    [InlineData(20866, "Переговоры закончились без результата, сообщило министерство.")]
    [InlineData(1252, "Die Gespräche über den Vertrag könnten für beide Länder natürlich später wieder beginnen.")]
    public void Decode_UnstatedEncoding_IsGuessedFromItsLetters(int codePage, string text) =>
        Assert.Equal(text, ByteDecoder.Decode(OldEncodings.GetEncoding(codePage)!.GetBytes(text)).Text);

    [Theory]
    [InlineData("KS_C_5601-1987", 949, "협상이 끝났다")]
    [InlineData("x-sjis", 932, "交渉は終わった")]
    [InlineData("iso-8859-1", 1252, "“Löhne” – talks")]
    [InlineData("gb2312", 54936, "谈判结束")]
    public void Decode_ServersCharset_IsReadAsBrowsersDo(string charset, int codePage, string text) =>
        Assert.Equal(text, ByteDecoder.Decode(OldEncodings.GetEncoding(codePage)!.GetBytes(text), charset).Text);

    [Fact]
    public void Decode_ShiftingEncoding_IsReadWhereItIsStated() =>
        Assert.Equal("交渉は終わった", ByteDecoder.Decode(OldEncodings.GetEncoding(50220)!.GetBytes("交渉は終わった"), "iso-2022-jp").Text);

    [Fact]
    public void Decode_XmlDeclaration_IsObeyed()
    {
        var bytes = OldEncodings.GetEncoding(1250)!.GetBytes("<?xml version=\"1.0\" encoding=\"windows-1250\"?><html><body><p>Jednání skončila bez dohody, řekl ministr.</p></body></html>");
        Assert.Equal("Jednání skončila bez dohody, řekl ministr.", Pages.Result(bytes).Document!.Text);
    }

    [Fact]
    public void Decode_WideWithoutMark_IsSeen() =>
        Assert.Equal("utf-16BE", ByteDecoder.Decode(Encoding.BigEndianUnicode.GetBytes("Talks ended without a deal.")).Encoding, ignoreCase: true);

    [Fact]
    public void Decode_DamagedUtf8_KeepsTheRest()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Überall wurde über Löhne verhandelt, und für größere Beträge "), 0xC3, (byte)'.'];
        var result = Pages.Result(bytes);
        Assert.StartsWith("Überall wurde über Löhne", result.Document!.Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Code == SourceDiagnostics.DamagedTextCode);
    }

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], SourceDiagnostics.EmptyCode },
        { [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 0, 9], SourceDiagnostics.BinaryCode },
        { [.. "%PDF-1.7 1 obj"u8], SourceDiagnostics.BinaryCode },
        { [.. Enumerable.Repeat((byte)7, 100)], SourceDiagnostics.BinaryCode },
        { [.. Enumerable.Repeat<byte[]>([0x81, 0x20], 100).SelectMany(pair => pair)], SourceDiagnostics.UndecodableCode },
        { [.. " \n\t \n"u8], SourceDiagnostics.NoTextCode },
        { [.. "Send Feedback\nHow can we improve?\n"u8], SourceDiagnostics.NoTextCode },
        { [.. "<html><body><nav>Home</nav><script>1</script></body></html>"u8], SourceDiagnostics.NoTextCode },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_NoReport_SaysWhyAndHowToMendIt(byte[] bytes, string code)
    {
        var result = Pages.Result(bytes);
        Assert.Null(result.Document);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Contains("page", diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Hint);
    }

    [Fact]
    public void Read_LargerThanAllowed_IsRefused()
    {
        var reader = new DocumentReader(new SourceLimits { MaxBytes = 10 });
        var result = reader.Read(new SourceItem { Name = "page", Bytes = "Talks ended."u8.ToArray() });
        Assert.Equal(SourceDiagnostics.TooLargeCode, Assert.Single(result.Diagnostics).Code);
    }
}
