using System.Collections.Immutable;
using System.Globalization;
using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Turns entities into actors: everybody named, and whoever is only described but speaks.</summary>
internal sealed class ActorExtractor : IExtractor
{
    public string Name => "actors";

    public void Extract(ReadingDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var mentions = MentionsOf(draft.Annotated);
        var speakers = Speakers(draft.Annotated);
        var appears = Appearing(draft.Annotated);
        for (var entity = 0; entity < mentions.Length; entity++)
        {
            var item = draft.Annotated.Entities[entity];
            // "A statement" is nobody; whoever issued it is named beside it or is not known.
            if (mentions[entity] is not { } places || item.IsDocument || item.IsDescribed && !speakers.Contains(entity))
                continue;
            if (!speakers.Contains(entity) && !appears[entity])
                continue;
            var id = string.Create(CultureInfo.InvariantCulture, $"a{draft.Actors.Count + 1}");
            draft.ActorOfEntity[entity] = id;
            var evidence = places.Select(draft.At).ToImmutableArray();
            draft.Actors.Add(new Actor
            {
                Id = id,
                Kind = item.Kind,
                Name = item.Name,
                Aliases = item.Aliases,
                Roles = item.Roles,
                Party = item.Affiliation is { } side && item.Terms != AttributionTerms.Media ? new PartyCode(side) : null,
                Mentions = evidence,
                Evidence = [evidence[0]],
                Confidence = item.Confidence,
            });
        }
        ActorSides.Settle(draft);
    }

    private static List<TextSpan>?[] MentionsOf(AnnotatedDocument document)
    {
        var mentions = new List<TextSpan>?[document.Entities.Length];
        foreach (var name in document.Names)
        {
            if (name.Entity >= 0)
                (mentions[name.Entity] ??= []).Add(name.Span);
        }
        return mentions;
    }

    // Who is met in the story itself: not only in a byline, a credit or as the place where something happened.
    private static bool[] Appearing(AnnotatedDocument document)
    {
        var appearing = new bool[document.Entities.Length];
        foreach (var name in document.Names)
        {
            if (name.Entity >= 0 && !name.IsPlace && document.Document.KindAt(name.Span.Start) is BlockKind.Body or BlockKind.Headline)
                appearing[name.Entity] = true;
        }
        return appearing;
    }

    private static HashSet<int> Speakers(AnnotatedDocument document)
    {
        var speakers = new HashSet<int>();
        foreach (var attribution in document.Attributions)
        {
            if (attribution.Entity is { } entity && StatementFilter.IsStatement(document, attribution))
                speakers.Add(entity);
        }
        return speakers;
    }
}
