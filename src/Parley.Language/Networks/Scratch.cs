using System.Runtime.CompilerServices;

namespace Parley.Language;

/// <summary>Memory that stays where it is for as long as the thread works.</summary>
internal static unsafe class Scratch
{
    private const int Alignment = 64;

    // Arrays that nobody moves must be kept from being collected.
    [ThreadStatic]
    private static List<byte[]>? t_kept;

    public static T* Of<T>(int count)
        where T : unmanaged
    {
        var bytes = GC.AllocateArray<byte>((count * sizeof(T)) + Alignment, pinned: true);
        (t_kept ??= []).Add(bytes);
        var start = (nuint)Unsafe.AsPointer(ref bytes[0]);
        return (T*)((start + Alignment - 1) & ~(nuint)(Alignment - 1));
    }
}
