using Parley.Language;

namespace Parley.Trainer;

/// <summary>Where heads differ from the layer's: by relation, by distance, by the length of the sentence.</summary>
internal sealed class HeadErrors
{
    private const int Shown = 8;
    private static readonly int[] Steps = [1, 2, 4, 8, 16, 32];

    private readonly SortedDictionary<string, (int Wrong, int All)> _relations = new(StringComparer.Ordinal);
    private readonly (int Wrong, int All)[] _distances = new (int, int)[Steps.Length + 1];
    private readonly (int Wrong, int All)[] _lengths = new (int, int)[Steps.Length + 1];

    /// <summary>Counts a document that is parsed.</summary>
    public void Add(CorpusDocument document)
    {
        foreach (var sentence in document.Annotated.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (document.Heads[i] == CorpusDocument.UnknownHead || document.Relations[i] == Relation.Punctuation)
                    continue;
                var wrong = document.Annotated.Heads[i] == document.Heads[i] ? 0 : 1;
                var name = document.Relations[i].ToString();
                var (wrongs, all) = _relations.GetValueOrDefault(name);
                _relations[name] = (wrongs + wrong, all + 1);
                Count(_distances, document.Heads[i] < 0 ? 0 : Math.Abs(document.Heads[i] - i), wrong);
                Count(_lengths, sentence.EndToken - sentence.FirstToken, wrong);
            }
        }
    }

    public override string ToString()
    {
        var worst = _relations.OrderByDescending(pair => pair.Value.Wrong).Take(Shown).Select(pair => Line(pair.Key, pair.Value));
        return string.Join(Environment.NewLine, [
            "wrong heads by relation: " + string.Join("; ", worst),
            "by distance: " + string.Join("; ", _distances.Select((value, step) => Line(Range(step), value))),
            "by length of the sentence: " + string.Join("; ", _lengths.Select((value, step) => Line(Range(step), value))),
        ]);
    }

    private static void Count((int Wrong, int All)[] counts, int size, int wrong)
    {
        var step = Array.FindIndex(Steps, most => size <= most);
        step = step < 0 ? Steps.Length : step;
        counts[step] = (counts[step].Wrong + wrong, counts[step].All + 1);
    }

    private static string Range(int step) => step == Steps.Length ? $"more than {Steps[^1]}" : $"up to {Steps[step]}";

    private static string Line(string name, (int Wrong, int All) value) => FormattableString.Invariant($"{name} {value.Wrong} of {value.All}");
}
