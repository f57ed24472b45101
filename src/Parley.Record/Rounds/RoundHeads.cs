using Parley.Model;

namespace Parley.Record;

/// <summary>Who led the sides at a meeting: persons named beside it whose role is a negotiator's.</summary>
internal static class RoundHeads
{
    /// <summary>Actors' ids.</summary>
    public static List<string> Of(ReadingDraft draft, List<RoundMention> round, string[] negotiators)
    {
        var heads = new List<string>();
        foreach (var mention in round)
        {
            foreach (var entity in mention.People)
            {
                if (IsNegotiator(draft.Annotated.Entities[entity].Roles, negotiators) && draft.ActorOfEntity.TryGetValue(entity, out var actor) && !heads.Contains(actor)
                    && draft.Actors.Find(one => one.Id == actor)?.Kind == ActorKind.Person)
                    heads.Add(actor);
            }
        }
        return heads;
    }

    private static bool IsNegotiator(IEnumerable<string> roles, string[] negotiators)
    {
        foreach (var role in roles)
        {
            foreach (var words in negotiators)
            {
                if (role.Contains(words, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }
}
