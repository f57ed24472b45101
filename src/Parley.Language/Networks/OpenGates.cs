using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language;

/// <summary>
/// What a gated layer needs of a word, as bytes, so that many words can be kept at hand: what is new, the shares that the gates let through, and the input itself.
/// </summary>
/// <remarks>Behind the bytes two numbers: what one unit of the new and of the input is worth.</remarks>
internal static unsafe class OpenGates
{
    private const float Shares = 255;

    /// <summary>Bytes of a word.</summary>
    /// <param name="hidden">Numbers of one direction; the input has two times as many.</param>
    public static int WidthOf(int hidden) => (8 * hidden) + 64;

    /// <summary>Keeps a word.</summary>
    /// <param name="gates">For each direction what is new, what is kept, what is shown, as the product gives it.</param>
    /// <param name="quantized">The input as bytes: 128 stands for zero.</param>
    /// <param name="scale">What one unit of the input is worth.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Put(float* gates, byte* quantized, float scale, int hidden, byte* to)
    {
        unchecked
        {
            var scales = (float*)(to + (8 * (nint)hidden));
            scales[0] = Largest(gates, hidden) / 127;
            scales[1] = scale;
            for (var part = 0; part < 6; part++)
            {
                for (var j = part * hidden; j < (part + 1) * hidden; j += 16)
                {
                    var (low, high) = (Vector256.Load(gates + j), Vector256.Load(gates + j + 8));
                    (part % 3 == 0 ? Quantized.Bytes(low, high, 1 / scales[0], 128.5f) : Quantized.Bytes(GatedLayer.Sigmoid(low), GatedLayer.Sigmoid(high), Shares, 0.5f)).Store(to + j);
                }
            }
            new ReadOnlySpan<byte>(quantized, 2 * hidden).CopyTo(new(to + (6 * (nint)hidden), 2 * hidden));
        }
    }

    /// <summary>Eight numbers of what is new or of the input.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Number(byte* from, Vector256<float> scale) => (Read(from) - Vector256.Create(128f)) * scale;

    /// <summary>Eight shares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Share(byte* from) => Read(from) * (1 / Shares);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Read(byte* from)
    {
        if (Avx2.IsSupported)
            return Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(from));
        var shorts = Vector128.WidenLower(Vector128.CreateScalar(*(ulong*)from).AsByte()).AsInt16();
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(shorts), Vector128.WidenUpper(shorts)));
    }

    // The largest of what is new in both directions.
    private static float Largest(float* gates, int hidden)
    {
        unchecked
        {
            var largest = Vector256<float>.Zero;
            for (var j = 0; j < hidden; j += 8)
                largest = Vector256.MaxNative(largest, Vector256.MaxNative(Vector256.Abs(Vector256.Load(gates + j)), Vector256.Abs(Vector256.Load(gates + (3 * (nint)hidden) + j))));
            return Math.Max(Language.Largest.Of(largest), 1e-6f);
        }
    }
}
