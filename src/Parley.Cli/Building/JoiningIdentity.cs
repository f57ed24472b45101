using Parley.Dossiers;
using Parley.Model;
using Parley.Pages;
using Parley.Store;

namespace Parley.Cli;

/// <summary>What a joined dossier and its pages depend on beside the readings: the code and the tables.</summary>
internal static class JoiningIdentity
{
    /// <summary>Of what joins; the exchange rates are this assembly's.</summary>
    public static string Current { get; } = CodeIdentity.Of(typeof(Reading), typeof(KeptDossier), typeof(JoiningIdentity));

    /// <summary>Of what writes pages.</summary>
    public static string Pages { get; } = CodeIdentity.Of(typeof(Reading), typeof(DossierPage));

    /// <summary>Of one reading.</summary>
    public static string Of(ReadingKey key) => $"{PipelineIdentity.Current} {key.Fingerprint} {key.Source}";
}
