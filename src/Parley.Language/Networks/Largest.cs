using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language;

/// <summary>Finds the place of the largest number, eight at a time.</summary>
internal static unsafe class Largest
{
    /// <summary>The first place of the largest of several numbers.</summary>
    /// <param name="count">A multiple of eight; what is not to be taken is minus infinity.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Of(float* values, int count)
    {
        unchecked
        {
            var most = Vector256.Load(values);
            for (var i = 8; i < count; i += 8)
                most = Vector256.MaxNative(most, Vector256.Load(values + i));
            var wanted = Vector256.Create(Of(most));
            for (var i = 0; i < count; i += 8)
            {
                var found = Vector256.Equals(Vector256.Load(values + i), wanted).ExtractMostSignificantBits();
                if (found != 0)
                    return i + BitOperations.TrailingZeroCount(found);
            }
            return 0;
        }
    }

    /// <summary>The first place of the largest of thirty-two numbers.</summary>
    public static int Of(Vector256<short> low, Vector256<short> high)
    {
        var both = Vector256.Max(low, high);
        var most = Vector128.Max(both.GetLower(), both.GetUpper());
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        most = Vector128.Max(most, Vector128.Shuffle(most, Vector128.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        var wanted = Vector256.Create(most.ToScalar());
        var found = Vector256.Equals(low, wanted).ExtractMostSignificantBits() | (Vector256.Equals(high, wanted).ExtractMostSignificantBits() << 16);
        return BitOperations.TrailingZeroCount(found);
    }

    /// <summary>The largest of eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(Vector256<float> values)
    {
        var half = Vector128.MaxNative(values.GetLower(), values.GetUpper());
        half = Vector128.MaxNative(half, Vector128.Shuffle(half, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(half, Vector128.Shuffle(half, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }
}
