using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A statement with what its speaker is found by; worked out once a report, however often the dossier is built.</summary>
/// <param name="IsNamed">Whether somebody is named on the record.</param>
/// <param name="Telling">The words of the name that tell one from another.</param>
/// <param name="Keys">Under which the speaker is looked for.</param>
/// <param name="Words">A hash of what is said; null for words too few to be told again by chance.</param>
internal sealed record Utterance(
    Statement Fact,
    Actor? Actor,
    string? Name,
    PartyCode? Party,
    bool IsNamed,
    ImmutableArray<string> Telling,
    ImmutableArray<string> Keys,
    ulong? Words)
{
    private const int FewestLetters = 20;

    public static Utterance Of(ReportEntry report, Statement statement)
    {
        var actor = statement.Speaker is null ? null : report.ActorOf(statement.Speaker);
        var name = actor?.Name ?? statement.SpeakerText?.Quote;
        var isNamed = actor is not null && statement.Attribution is not (AttributionTerms.Background or AttributionTerms.Unattributed);
        return new(statement, actor, name, statement.Party ?? actor?.Party, isNamed, PersonName.Telling(name), KeysOf(name, isNamed, report), HashOf(statement));
    }

    // An unnamed speaker is looked for in its own report only.
    private static ImmutableArray<string> KeysOf(string? name, bool isNamed, ReportEntry report)
    {
        if (name is null)
            return [""];
        var words = WordList.Of(name).Where(word => !Lexicon.English.Is("stop", word)).Distinct(StringComparer.Ordinal);
        return [.. isNamed ? words : words.Select(word => report.Document.Id + word)];
    }

    private static ulong? HashOf(Statement statement)
    {
        var (hash, letters) = (WordHash.Start, 0);
        foreach (var content in statement.Content)
            hash = WordHash.Of(content.Quote, hash, ref letters);
        return letters > FewestLetters ? hash : null;
    }
}
