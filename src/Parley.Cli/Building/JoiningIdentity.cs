using System.Security.Cryptography;
using Parley.Dossiers;
using Parley.Model;
using Parley.Pages;
using Parley.Store;

namespace Parley.Cli;

/// <summary>What a joined dossier and its pages depend on beside the readings: the code and the tables.</summary>
internal static class JoiningIdentity
{
    /// <summary>Of what joins; the exchange rates are this assembly's.</summary>
    public static string Current { get; } = Of(typeof(Reading), typeof(KeptDossier), typeof(JoiningIdentity));

    /// <summary>Of what writes pages.</summary>
    public static string Pages { get; } = Of(typeof(Reading), typeof(DossierPage));

    /// <summary>Of one reading.</summary>
    public static string Of(ReadingKey key) => $"{PipelineIdentity.Current} {key.Fingerprint} {key.Source}";

    private static string Of(params ReadOnlySpan<Type> stages)
    {
        Span<byte> ids = stackalloc byte[16 * stages.Length];
        for (var i = 0; i < stages.Length; i++)
            stages[i].Module.ModuleVersionId.TryWriteBytes(ids[(16 * i)..]);
        return Convert.ToHexStringLower(SHA256.HashData(ids))[..12];
    }
}
