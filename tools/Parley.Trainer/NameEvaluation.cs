using Parley.Language;

namespace Parley.Trainer;

/// <summary>Persons, organisations and places against the layer: right where first word, last word and kind are.</summary>
internal static class NameEvaluation
{
    public static string Of(IEnumerable<CorpusDocument> documents, LanguageModel model)
    {
        int right = 0, given = 0, wanted = 0;
        foreach (var document in documents.Where(document => document.HasLayer))
        {
            var found = Spans(NameTagger.Classes(document.Annotated, model.Names));
            var gold = Spans(document.Names);
            right += found.Intersect(gold).Count();
            given += found.Count;
            wanted += gold.Count;
        }
        return FormattableString.Invariant($"names P {(double)right / given:F4} R {(double)right / wanted:F4} F1 {2.0 * right / (given + wanted):F4} of {wanted} (persons, organisations and places)");
    }

    private static HashSet<(int First, int End, NameClass Kind)> Spans(NameClass[] classes)
    {
        var spans = new HashSet<(int, int, NameClass)>();
        for (var i = 0; i < classes.Length;)
        {
            if (classes[i] is NameClass.None or NameClass.OtherFirst or NameClass.OtherMore)
            {
                i++;
                continue;
            }
            var (first, kind) = (i, (NameClass)(((int)classes[i] - 1) / 2));
            i++;
            while (i < classes.Length && !NameTagger.IsFirst(classes[i]) && classes[i] != NameClass.None && ((int)classes[i] - 1) / 2 == (int)kind)
                i++;
            spans.Add((first, i, kind));
        }
        return spans;
    }
}
