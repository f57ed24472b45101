using System.CommandLine;
using Parley.Dossiers;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>A dossier as it is, or as it stood on a day.</summary>
internal sealed class DossierLook : IDisposable
{
    private readonly DossierStore _store;
    private readonly string _folder;
    private readonly Lazy<DossierReplay> _replay;

    public DossierLook(string folder)
    {
        _folder = folder;
        _store = DossierStore.OpenExisting(folder, TimeProvider.System);
        Dossier = _store.ReadDossier() ?? throw DossierArguments.NoDossier(folder);
        _replay = new(() => new(new DossierOptions { ExchangeRates = ExchangeRateTable.Load(), Corrections = CorrectionsFiles.Read(null, _folder, new Messages(Console.Error, quiet: true)) }));
    }

    /// <summary>As the last build left it.</summary>
    public Dossier Dossier { get; }

    public static Option<string?> AsOfOption() => new("--as-of")
    {
        Description = "The record as it stood on a day (2020-01-31), in a month, or before a round (round:7).",
        HelpName = "DAY",
    };

    /// <summary>The dossier at that time; as it is now without one.</summary>
    /// <exception cref="StoreException">The time cannot be understood.</exception>
    public Dossier AsOf(string? when) => when is null ? Dossier : _replay.Value.AsOf(_store.ReadReadings(), Day(when));

    /// <exception cref="StoreException">The first time lies after the second, or one cannot be understood.</exception>
    public void CheckOrder(string from, string? to)
    {
        if (to is not null && Day(from) > Day(to))
            throw Unknown(from, $"{from} lies after {to}.", "Exchange them: the earlier time comes first.");
    }

    public void Dispose() => _store.Dispose();

    private DateOnly Day(string when)
    {
        if (when.StartsWith("round:", StringComparison.Ordinal))
            return DossierReplay.DayBefore(Dossier, when["round:".Length..]) ?? throw Unknown(when, "No round, or more than one, has that number, or it has no date.", "Name it by its id in dossier.json, as in round:r7, or give a day.");
        return EdtfDate.TryParse(when, out var date) && date.Last is { } last ? last : throw Unknown(when, "This is no day.", "Write it as 2020-01-31, 2020-01 or round:7.");
    }

    private static StoreException Unknown(string when, string message, string hint) => new(new Diagnostic("PAR610", Severity.Error, when, message, hint));
}
