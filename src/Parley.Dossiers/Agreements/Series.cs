using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A row of agreements on one matter between the same parties, with the reports on it.</summary>
internal sealed class Series(ImmutableArray<PartyCode> parties, ImmutableArray<ReportEntry> reports, NamedNegotiation? given = null)
{
    public ImmutableArray<PartyCode> Parties { get; } = parties;

    /// <summary>The one negotiation that a person made of the reports; null where Parley parts them.</summary>
    public NamedNegotiation? Given { get; } = given;

    /// <summary>In the dossier's order.</summary>
    public ImmutableArray<ReportEntry> Reports { get; } = reports;

    public List<NegotiationNode> Negotiations { get; } = [];

    public List<AgreementNode> Agreements { get; } = [];

    /// <summary>What its agreements are called when their numbers are left out; null where no report names them.</summary>
    public string? Name { get; set; }
}
