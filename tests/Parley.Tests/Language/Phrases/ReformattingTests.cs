using System.Text;

namespace Parley.Tests.Language.Phrases;

/// <summary>No quantity changes when the text around it, or the white space within it, is laid out in another way.</summary>
public class ReformattingTests
{
    private const int Width = 60;

    private const string Before = "The envoys of both capitals came back to the table in the old palace after a pause that nobody would explain to the press waiting outside the gate.";
    private const string After = "Nobody in the delegation wanted to say what that means for the alliance, and the spokesman left the room without a word to the reporters in the hall.";

    public static TheoryData<string, Func<string, string>> Layouts() => new()
    {
        { "as it is", text => text },
        { "two blanks", text => text.Replace(" ", "  ", StringComparison.Ordinal) },
        { "no-break spaces", text => text.Replace(' ', '\u00A0') },
        { "a tab before, blanks behind", text => "\t" + text + "   " },
        { "a paragraph before and one after", text => Before + "\n" + text + "\n" + After },
        { "sentences before and after", text => Before + " " + text + " " + After },
        { "Windows line ends around", text => Before + "\r\n\r\n" + text + "\r\n\r\n" + After },
        { "wrapped lines", text => Wrap(Before + " " + Before + " " + text + " " + After) },
    };

    [Theory]
    [MemberData(nameof(Layouts), DisableDiscoveryEnumeration = true)]
    public void Annotate_AnotherLayout_SameQuantities(string name, Func<string, string> layOut)
    {
        foreach (var (table, text, _) in PhraseTable.Rows())
        {
            // Korean between English paragraphs is another text, not another layout.
            if (table == "korean" && layOut(text).Contains(Before[..20], StringComparison.Ordinal))
                continue;
            var expected = PhraseTable.Annotate(text).Quantities.Select(PhraseTable.Describe);
            var found = PhraseTable.Annotate(layOut(text)).Quantities.Select(PhraseTable.Describe);
            Assert.True(WithoutLinks(expected) == WithoutLinks(found), $"{name}: {text}\n  expected {string.Join(" | ", expected)}\n  found    {string.Join(" | ", found)}");
        }
    }

    // Links count quantities from the beginning of the text, which a paragraph before it moves.
    private static string WithoutLinks(IEnumerable<string> quantities) =>
        string.Join(" | ", quantities.Select(quantity => string.Join(' ', quantity.Split(' ').Select(part => part.Split(':') is ["converts" or "base", _] link ? link[0] : part))));

    private static string Wrap(string text)
    {
        var (wrapped, column) = (new StringBuilder(), 0);
        foreach (var word in text.Split(' '))
        {
            if (column > 0)
                wrapped.Append(column + word.Length >= Width ? '\n' : ' ');
            column = column + word.Length >= Width ? word.Length : column + word.Length + 1;
            wrapped.Append(word);
        }
        return wrapped.ToString();
    }
}
