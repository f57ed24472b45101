using FsCheck;
using FsCheck.Fluent;

namespace Parley.Tests.Language;

/// <summary>Texts that no desk would print, for checks that must hold of every text.</summary>
internal static class AnyText
{
    /// <summary>Pieces in any order, with and without spaces between them.</summary>
    public static void OfPieces(string[] pieces, int texts, Action<string> check) =>
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().Select(parts => string.Join(' ', parts)).Or(Gen.Elements(pieces).ArrayOf().Select(parts => string.Concat(parts))).ToArbitrary(), check)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(texts));

    /// <summary>Any characters.</summary>
    public static void OfAnything(int texts, Action<string> check) =>
        Prop.ForAll<string>(text => { check(text ?? ""); }).Check(Config.QuickThrowOnFailure.WithMaxTest(texts));

    /// <summary>Each piece hundreds of times: what looks around a word must end.</summary>
    public static void OverAndOver(string[] pieces, Action<string> check)
    {
        foreach (var piece in pieces)
        {
            check(string.Concat(Enumerable.Repeat(piece + " ", 400)));
            check("the " + string.Concat(Enumerable.Repeat(piece + " of the ", 200)));
        }
    }
}
