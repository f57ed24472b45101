using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>All that one speaker said, in time order; see <see cref="SpeakerRecord"/>.</summary>
internal sealed record Spoken(string? Speaker, PartyCode? Party, ImmutableArray<string> Roles, ImmutableArray<SpokenLine> Lines)
{
    public SpeakerRecord ToRecord() => new() { Speaker = Speaker, Party = Party, Roles = Roles, Statements = [.. Lines.Select(Statement)] };

    private static DossierStatement Statement(SpokenLine line) =>
        line.Also.Count == 0 ? line.Utterance.Line! : line.Utterance.Line! with { Also = [.. line.Also.Select(other => other.Utterance.Line!.Item)] };
}
