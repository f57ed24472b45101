using Parley.Model;

namespace Parley.Language;

/// <summary>The entity for several who act together; its side is theirs where they share one.</summary>
internal static class JointEntities
{
    public static void Resolve(Candidate candidate, EntityBook book)
    {
        var names = new List<string>();
        string? side = null;
        var shared = true;
        foreach (var part in candidate.Parts)
        {
            if (part.Entity < 0)
                return;
            var draft = book[part.Entity];
            names.Add(draft.Name);
            shared &= side is null || side == draft.Affiliation;
            side = draft.Affiliation;
        }
        var name = names.Count == 2 ? $"{names[0]} and {names[1]}" : string.Join(", ", names.GetRange(0, names.Count - 1)) + " and " + names[^1];
        var key = "joint:" + name;
        candidate.Entity = book.Find(key);
        if (candidate.Entity >= 0)
            return;
        var joint = new EntityDraft { Kind = ActorKind.Group, Name = name, IsDescribed = true, IsPlural = true, Affiliation = shared ? side : null, Confidence = 0.7 };
        foreach (var item in candidate.Classes)
            joint.Classes.Add(item);
        foreach (var part in candidate.Parts)
            joint.Parts.Add(part.Entity);
        candidate.Entity = book.Add(joint, key);
    }
}
