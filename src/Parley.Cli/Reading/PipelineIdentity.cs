using System.Reflection;
using System.Security.Cryptography;
using Parley.Language;
using Parley.Record;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>What a reading depends on beside its input: the code and the lexicons of every stage up to it.</summary>
internal static class PipelineIdentity
{
    /// <summary>Twelve hexadecimal digits; another build of other sources or other lexicons has others.</summary>
    public static string Current { get; } = Of(typeof(Model.Reading), typeof(SourceItem), typeof(AnnotationPipeline), typeof(ReportReader));

    public static string Version { get; } =
        typeof(PipelineIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    // A deterministic build derives a module's version id from everything that was compiled into it, embedded tables included.
    private static string Of(params ReadOnlySpan<Type> stages)
    {
        Span<byte> ids = stackalloc byte[16 * stages.Length];
        for (var i = 0; i < stages.Length; i++)
            stages[i].Module.ModuleVersionId.TryWriteBytes(ids[(16 * i)..]);
        return Convert.ToHexStringLower(SHA256.HashData(ids))[..12];
    }
}
