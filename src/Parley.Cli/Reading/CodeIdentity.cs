using System.Security.Cryptography;

namespace Parley.Cli;

/// <summary>Tells one build of some stages from another.</summary>
internal static class CodeIdentity
{
    /// <summary>Twelve hexadecimal digits. A deterministic build derives a module's version id from everything that was compiled into it, embedded tables included.</summary>
    /// <param name="stages">A type of each stage.</param>
    public static string Of(params ReadOnlySpan<Type> stages)
    {
        Span<byte> ids = stackalloc byte[16 * stages.Length];
        for (var i = 0; i < stages.Length; i++)
            stages[i].Module.ModuleVersionId.TryWriteBytes(ids[(16 * i)..]);
        return Convert.ToHexStringLower(SHA256.HashData(ids))[..12];
    }
}
