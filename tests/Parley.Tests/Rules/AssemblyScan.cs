using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Parley.Tests.Rules;

/// <summary>What a compiled library refers to, read from its metadata without loading it.</summary>
internal sealed class AssemblyScan(string name)
{
    private readonly byte[] _image = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));

    public IReadOnlyList<string> AssemblyReferences() =>
        Read(metadata => metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    /// <summary>Full names of all types of other assemblies that the code, its signatures or its attributes name.</summary>
    public IReadOnlyList<string> TypeReferences() => Read(metadata => metadata.TypeReferences.Select(handle =>
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }));

    /// <summary>All string literals.</summary>
    public IReadOnlyList<string> Strings() => Read(Literals);

    private static IEnumerable<string> Literals(MetadataReader metadata)
    {
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            yield return metadata.GetUserString(handle);
    }

    private List<string> Read(Func<MetadataReader, IEnumerable<string>> look)
    {
        using var image = new PEReader(new MemoryStream(_image));
        return [.. look(image.GetMetadataReader())];
    }
}
