using System.Text;

namespace Parley.Sources;

/// <summary>Encodings older than Unicode, made only when a source needs one.</summary>
internal static class CodePages
{
    private const int KoreanCodePage = 949;
    private const int WesternCodePage = 1252;

    public static Encoding Korean { get; } = Get(KoreanCodePage);

    public static Encoding Western { get; } = Get(WesternCodePage);

    /// <summary>Null where the name is none.</summary>
    public static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
