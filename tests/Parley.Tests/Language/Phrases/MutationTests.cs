using FsCheck;
using FsCheck.Fluent;

namespace Parley.Tests.Language.Phrases;

/// <summary>Damaged phrases, in English and Korean, are read without a fault, and what is found lies in the text.</summary>
public class MutationTests
{
    private const string Noise = "0123456789,.-–∼~/$€₩%()'\"\u00A0\n\u200B½조억만원여의 a";

    private static readonly string[] Texts = [.. PhraseTable.Rows().Select(row => row.Text)];

    private static readonly Arbitrary<string> Damaged = (
        from first in Gen.Elements(Texts)
        from second in Gen.Elements(Texts)
        from cut in Gen.Choose(0, 100)
        from noise in Gen.Elements(Noise.ToCharArray()).ArrayOf(3)
        from place in Gen.Choose(0, 100)
        select Damage(first, second, cut, noise, place)).ToArbitrary();

    [Fact]
    public void Annotate_DamagedPhrase_FindsOnlyWhatLiesInTheText() =>
        Prop.ForAll(Damaged, text => { Check(text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));

    [Fact]
    public void Annotate_EveryPrefix_FindsOnlyWhatLiesInTheText()
    {
        foreach (var text in Texts)
        {
            for (var length = 0; length < text.Length; length++)
                Check(text[..length]);
        }
    }

    private static string Damage(string first, string second, int cut, char[] noise, int place)
    {
        var text = first[..(first.Length * cut / 100)] + second[(second.Length * cut / 100)..];
        foreach (var c in noise)
            text = text.Insert(text.Length * ((place + c) % 101) / 100, c.ToString());
        return text;
    }

    private static void Check(string text)
    {
        var document = PhraseTable.Annotate(text);
        var end = 0;
        foreach (var quantity in document.Quantities)
        {
            Assert.True(quantity.Span.Start >= end && quantity.Span.End <= text.Length && quantity.Span.Contains(quantity.Number), $"{quantity.Span} in '{text}'");
            end = quantity.Span.End;
        }
        end = 0;
        foreach (var time in document.Times)
        {
            Assert.True(time.Span.Start >= end && time.Span.End <= text.Length && !time.Span.IsEmpty, $"{time.Span} in '{text}'");
            end = time.Span.End;
        }
    }
}
