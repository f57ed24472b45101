using Parley.Model;

namespace Parley.Record;

/// <summary>Who led the sides at a meeting: persons named beside it whose role is a negotiator's.</summary>
internal static class RoundHeads
{
    private static readonly string[] Counterpart = ["counterpart"];

    /// <summary>Actors' ids.</summary>
    public static List<string> Of(ReadingDraft draft, List<RoundMention> round, string[] negotiators)
    {
        var heads = new List<string>();
        foreach (var mention in round)
        {
            foreach (var entity in mention.Leaders)
                Add(draft, entity, heads);
        }

        foreach (var mention in round)
        {
            foreach (var entity in mention.People)
            {
                if (HasRole(draft, entity, negotiators))
                    Add(draft, entity, heads);
            }
            // "the chief negotiator met his counterpart": the counterpart leads the other side.
            if (heads.Count == 0)
                continue;
            foreach (var entity in mention.People)
            {
                if (HasRole(draft, entity, Counterpart))
                    Add(draft, entity, heads);
            }
        }
        return heads;
    }

    private static void Add(ReadingDraft draft, int entity, List<string> heads)
    {
        if (draft.ActorOfEntity.TryGetValue(entity, out var actor) && !heads.Contains(actor) && draft.Actors.Find(one => one.Id == actor)?.Kind == ActorKind.Person)
            heads.Add(actor);
    }

    private static bool HasRole(ReadingDraft draft, int entity, string[] words)
    {
        foreach (var role in draft.Annotated.Entities[entity].Roles)
        {
            foreach (var part in words)
            {
                if (role.Contains(part, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }
        return false;
    }
}
