using Parley.Model;

namespace Parley.Sources;

/// <summary>Unpacks what somebody else packed, within limits: a few bytes can unpack to more than fits anywhere.</summary>
internal static class Unpacking
{
    /// <summary>Null where all went well. The stream is closed.</summary>
    /// <param name="packed">Gives the unpacked bytes.</param>
    /// <param name="packedLength">How long they were packed.</param>
    public static Diagnostic? Read(Stream packed, long packedLength, string name, SourceLimits limits, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        try
        {
            using (packed)
            {
                if (BoundedReader.Read(packed, limits.MaxBytes) is not { } unpacked)
                    return SourceDiagnostics.TooLarge(name, limits.MaxBytes + 1L, limits.MaxBytes);
                if (unpacked.Length > SourceLimits.FreeBytes && unpacked.Length / Math.Max(1, packedLength) > limits.MaxRatio)
                    return SourceDiagnostics.GrowsTooMuch(name, limits.MaxRatio);
                bytes = unpacked;
                return null;
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or InvalidOperationException)
        {
            return SourceDiagnostics.DamagedArchive(name, e.Message);
        }
    }
}
