namespace Parley.Tests.Language.Phrases;

public class PhraseTableTests
{
    public static TheoryData<string, string, string> Rows() => new(PhraseTable.Rows().Select(row => (row.Table, row.Text, row.Expected)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Annotate_Phrase_FindsWhatTheTableSays(string table, string text, string expected)
    {
        var found = PhraseTable.Describe(PhraseTable.Annotate(text));
        Assert.True(expected == found, $"{table}: {text}\n  expected {expected}\n  found    {found}");
    }

    [Fact]
    public void Table_IsLongAndSaysNothingTwice()
    {
        var texts = PhraseTable.Rows().Select(row => row.Text).ToArray();
        Assert.True(texts.Length >= 400, $"{texts.Length} phrases");
        Assert.Equal(texts.Length, texts.Distinct(StringComparer.Ordinal).Count());
    }
}
