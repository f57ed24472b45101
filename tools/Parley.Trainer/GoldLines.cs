using System.Text.Json;
using Parley.Language;
using Parley.Model;

namespace Parley.Trainer;

/// <summary>Attributions in the evaluation data's own form, one document a line.</summary>
internal static class GoldLines
{
    public static string Line(AnnotatedDocument document, IEnumerable<(IEnumerable<TextSpan> Source, IEnumerable<TextSpan> Cue, IEnumerable<TextSpan> Content, double Score)> items)
    {
        var map = CodePointMap.For(document.Text);
        int[][] Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(map.ToCodePoints).Select(span => new[] { span.Start, span.End })];
        return JsonSerializer.Serialize(new
        {
            source = document.Document.Source,
            text = document.Text,
            attributions = items.Select(item => new { source = Spans(item.Source), cue = Spans(item.Cue), content = Spans(item.Content), score = item.Score }).ToArray(),
        });
    }

    /// <summary>The stretches of tokens that have the role.</summary>
    public static IEnumerable<TextSpan> Spans(AnnotatedDocument document, LearnedCue item, CueRole role)
    {
        for (var k = 0; k < item.Roles.Length; k++)
        {
            if (item.Roles[k] != role)
                continue;
            var first = k;
            while (k + 1 < item.Roles.Length && item.Roles[k + 1] == role)
                k++;
            yield return document.SpanOf(item.First + first, item.First + k + 1);
        }
    }
}
