using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Readings with what a person set right in place of what was read, and the log of it. The readings themselves stay as they were.</summary>
internal sealed class CorrectedReadings
{
    private readonly Dictionary<string, CorrectableReport> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Reading Read, ImmutableArray<ItemCorrection> Of, Reading Corrected)> _known;
    private readonly List<Correction> _log = [];
    private readonly List<Diagnostic> _problems = [];

    private CorrectedReadings(Dictionary<string, (Reading, ImmutableArray<ItemCorrection>, Reading)> known) => _known = known;

    /// <summary>The readings that are not as they were read, by the report's id.</summary>
    public Dictionary<string, Reading> Changed { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<Correction> Log => _log;

    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The negotiation that a person put a report into, by the report's id.</summary>
    public Dictionary<string, NamedNegotiation> Named { get; } = new(StringComparer.Ordinal);

    /// <param name="reports">As they were read; of two with one id the first stands.</param>
    /// <param name="set">What was set right.</param>
    /// <param name="known">What earlier builds have corrected, so that the same reading stays the same object; kept up to date.</param>
    public static CorrectedReadings Of(IEnumerable<CorrectableReport> reports, CorrectionSet set, Dictionary<string, (Reading, ImmutableArray<ItemCorrection>, Reading)> known)
    {
        var corrected = new CorrectedReadings(known);
        if (set.Items.IsEmpty && set.Negotiations.IsEmpty)
            return corrected;
        foreach (var report in reports)
            corrected._reports.TryAdd(report.Id, report);
        foreach (var group in set.Items.GroupBy(one => one.Report, StringComparer.Ordinal))
        {
            if (corrected.Find(group.Key, group.First().Where) is { } report)
                corrected.Apply(corrected.Changed.GetValueOrDefault(report.Id) ?? report.Load(), [.. group]);
        }
        foreach (var named in set.Negotiations)
            corrected.Apply(named);
        return corrected;
    }

    private CorrectableReport? Find(string name, string where)
    {
        if (_reports.TryGetValue(name, out var byId))
            return byId;
        var found = _reports.Values.Where(one => one.Source.EndsWith(name, StringComparison.Ordinal)).Take(2).ToList();
        if (found.Count == 1)
            return found[0];
        _problems.Add(found.Count == 0
            ? new("PAR411", Severity.Error, where, $"No report of this dossier ends in '{name}'.", "Write the end of its path as 'parley show' has it, or its id.")
            : new("PAR411", Severity.Error, where, $"Several reports end in '{name}'.", "Write more of the path, or the id."));
        return null;
    }

    private void Apply(Reading reading, ImmutableArray<ItemCorrection> corrections)
    {
        var changed = reading;
        foreach (var one in corrections)
        {
            var result = ReadingEdit.Apply(changed, one);
            if (result.Problem is { } problem)
            {
                _problems.Add(problem);
                continue;
            }
            changed = result.Reading;
            _log.Add(new(result.Item, one.Field, result.Was, one.Value, one.Signature.Who, one.Signature.When, one.Signature.Why));
        }
        // What was corrected alike before is the same object, so that nothing is joined anew for it.
        if (_known.TryGetValue(reading.Document.Id, out var before) && ReferenceEquals(before.Read, reading) && before.Of.SequenceEqual(corrections))
            changed = before.Corrected;
        _known[reading.Document.Id] = (reading, corrections, changed);
        Changed[reading.Document.Id] = changed;
    }

    private void Apply(NamedNegotiation named)
    {
        foreach (var report in named.Reports)
        {
            if (Find(report, named.Where) is not { } found)
                continue;
            Named[found.Id] = named;
            _log.Add(new(found.Source, "negotiation", null, named.Name, named.Signature.Who, named.Signature.When, named.Signature.Why));
        }
    }
}
