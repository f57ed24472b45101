using System.Numerics;

namespace Parley.Terms;

/// <summary>xoshiro256** of Blackman and Vigna (2018, https://prng.di.unimi.it/), seeded through SplitMix64 as they advise: the same numbers on every machine.</summary>
internal sealed class Xoshiro256
{
    private ulong _s0, _s1, _s2, _s3;

    /// <param name="seed">What the user gives.</param>
    /// <param name="stream">Which of many independent streams of that seed.</param>
    public Xoshiro256(ulong seed, ulong stream)
    {
        var state = unchecked(seed * 0x9E3779B97F4A7C15UL ^ SplitMix(stream + 0x632BE59BD9B4E019UL));
        _s0 = Next(ref state);
        _s1 = Next(ref state);
        _s2 = Next(ref state);
        _s3 = Next(ref state);
    }

    public ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            var shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A whole number from 0 to below <paramref name="bound"/>, each equally likely (Lemire 2019, ACM TOMACS 29:3).</summary>
    public int Next(int bound)
    {
        unchecked
        {
            var product = (Next() >> 32) * (uint)bound;
            var low = (uint)product;
            if (low < (uint)bound)
            {
                var threshold = (uint)-bound % (uint)bound;
                while (low < threshold)
                {
                    product = (Next() >> 32) * (uint)bound;
                    low = (uint)product;
                }
            }
            return (int)(product >> 32);
        }
    }

    private static ulong Next(ref ulong state)
    {
        state = unchecked(state + 0x9E3779B97F4A7C15UL);
        return SplitMix(state);
    }

    private static ulong SplitMix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
