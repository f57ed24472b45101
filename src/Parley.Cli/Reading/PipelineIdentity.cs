using System.Reflection;
using Parley.Language;
using Parley.Record;
using Parley.Sources;

namespace Parley.Cli;

/// <summary>What a reading depends on beside its input: the code and the lexicons of every stage up to it.</summary>
internal static class PipelineIdentity
{
    /// <summary>Twelve hexadecimal digits; another build of other sources or other lexicons has others.</summary>
    public static string Current { get; } = CodeIdentity.Of(typeof(Model.Reading), typeof(SourceItem), typeof(AnnotationPipeline), typeof(ReportReader));

    public static string Version { get; } =
        typeof(PipelineIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
