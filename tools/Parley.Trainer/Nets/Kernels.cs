using System.Runtime.Intrinsics;

namespace Parley.Trainer;

/// <summary>Products of matrices. Columns are multiples of sixteen.</summary>
internal static unsafe class Kernels
{
    /// <summary>c (+)= a w, where a is m by k, w is k by n.</summary>
    public static void Multiply(float* a, int m, int k, int strideA, float* w, int n, int strideW, float* c, int strideC, bool add)
    {
        var row = 0;
        for (; row + 4 <= m; row += 4)
        {
            var column = 0;
            for (; column + 32 <= n; column += 32)
                Block(a + (row * strideA), k, strideA, w + column, strideW, c + (row * strideC) + column, strideC, add);
            for (; column < n; column += 16)
            {
                for (var r = row; r < row + 4; r++)
                    Strip(a + (r * strideA), k, w + column, strideW, c + (r * strideC) + column, add);
            }
        }
        for (; row < m; row++)
        {
            for (var column = 0; column < n; column += 16)
                Strip(a + (row * strideA), k, w + column, strideW, c + (row * strideC) + column, add);
        }
    }

    private static void Strip(float* a, int k, float* w, int strideW, float* c, bool add)
    {
        var sum = add ? Vector512.Load(c) : Vector512<float>.Zero;
        for (var i = 0; i < k; i++, w += strideW)
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(a[i]), Vector512.Load(w), sum);
        sum.Store(c);
    }

    private static void Block(float* a, int k, int strideA, float* w, int strideW, float* c, int strideC, bool add)
    {
        Vector512<float> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default, s30 = default, s31 = default;
        float* a1 = a + strideA, a2 = a1 + strideA, a3 = a2 + strideA;
        for (var i = 0; i < k; i++, w += strideW)
        {
            var (w0, w1) = (Vector512.Load(w), Vector512.Load(w + 16));
            var x = Vector512.Create(a[i]);
            (s00, s01) = (Vector512.FusedMultiplyAdd(x, w0, s00), Vector512.FusedMultiplyAdd(x, w1, s01));
            x = Vector512.Create(a1[i]);
            (s10, s11) = (Vector512.FusedMultiplyAdd(x, w0, s10), Vector512.FusedMultiplyAdd(x, w1, s11));
            x = Vector512.Create(a2[i]);
            (s20, s21) = (Vector512.FusedMultiplyAdd(x, w0, s20), Vector512.FusedMultiplyAdd(x, w1, s21));
            x = Vector512.Create(a3[i]);
            (s30, s31) = (Vector512.FusedMultiplyAdd(x, w0, s30), Vector512.FusedMultiplyAdd(x, w1, s31));
        }
        Put(c, s00, s01, add);
        Put(c + strideC, s10, s11, add);
        Put(c + (2 * strideC), s20, s21, add);
        Put(c + (3 * strideC), s30, s31, add);
    }

    private static void Put(float* c, Vector512<float> a, Vector512<float> b, bool add)
    {
        if (add)
            (a, b) = (a + Vector512.Load(c), b + Vector512.Load(c + 16));
        a.Store(c);
        b.Store(c + 16);
    }

    /// <summary>to = from turned over; from is rows by columns.</summary>
    public static void Transpose(float* from, int rows, int columns, int strideFrom, float* to, int strideTo)
    {
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                to[((nint)j * strideTo) + i] = from[((nint)i * strideFrom) + j];
        }
    }
}
