using System.Runtime.InteropServices;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>Opens a file of weights that is not compiled in; its memory is kept until the program ends.</summary>
internal static unsafe class ModelReader
{
    public static LanguageModel Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return ModelFile.Read(Keep(bytes), bytes.Length);
    }

    public static HeadWeights Network(byte[] bytes) => new(Keep(bytes), bytes.Length);

    private static byte* Keep(byte[] bytes)
    {
        var memory = (byte*)NativeMemory.AlignedAlloc((nuint)bytes.Length, 64);
        bytes.CopyTo(new Span<byte>(memory, bytes.Length));
        return memory;
    }
}
