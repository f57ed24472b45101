using Parley.Cli;

namespace Parley.Tests.Cli;

public class TerminalTextTests
{
    [Theory]
    [InlineData("plain — 한국 \U0001F600", "plain — 한국 \U0001F600")]
    [InlineData("a\u001b[31mred\u001b[0m", "a [31mred [0m")]
    [InlineData("one\r\ntwo\tthree", "one  two three")]
    [InlineData("bell\u0007 null\0 delete\u007f c1\u009b", "bell  null  delete  c1 ")]
    [InlineData("\u202Eevil\u202C \u2066x\u2069", "evil x")]
    public void Clean_LeavesNothingThatSteersATerminal(string text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));
}
