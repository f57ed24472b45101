using System.Collections.Immutable;
using System.Globalization;
using Parley.Record;

namespace Parley.Trainer;

/// <summary>Learns the roles of amounts, and says by leaving whole reports out how well.</summary>
internal sealed class FigureTraining
{
    private const float Learners = 4;

    private readonly ImmutableArray<FigureExample> _examples;
    private readonly Dictionary<string, float> _options;
    private readonly Dictionary<FigureExample, int> _previous = new(ReferenceEqualityComparer.Instance);

    public FigureTraining(ImmutableArray<FigureExample> examples, Dictionary<string, float> options) => (_examples, _options) = (examples, options);

    /// <summary>All the reports that are learned from.</summary>
    /// <param name="own">The project's evaluation data.</param>
    /// <param name="shared">The shared data.</param>
    /// <param name="withSides">Whether the short reports that only sides are learned from are read too: roles learned from them did worse on planted cases.</param>
    public static FigureCorpus Read(string own, string shared, bool withSides = false)
    {
        var corpus = new FigureCorpus();
        corpus.AddGold("seeds", Path.Combine(shared, "eval/record/seeds"), Path.Combine(shared, "seeds"));
        corpus.AddGold("dev", Path.Combine(shared, "eval/record/dev"), Path.Combine(shared, "eval/record/dev"));
        corpus.AddGold("own", Path.Combine(own, "record-own/dev"), Path.Combine(own, "record-own/dev"));
        corpus.AddGold("train", Path.Combine(own, "record-own/train"), Path.Combine(own, "record-own/train"));
        corpus.AddPlaces(Path.Combine(own, "figure-roles/labels.tsv"), Path.Combine(shared, "eval"));
        corpus.AddMarked("sentences", Path.Combine(own, "figure-roles/sentences.txt"));
        if (withSides)
            corpus.AddMarked("sides", Path.Combine(own, "figure-roles/sides.txt"));
        corpus.AddCases(Path.Combine(own, "../tests/Parley.Tests/Cases/Record"));
        return corpus;
    }

    private float Option(string name, float value) => _options.GetValueOrDefault(name, value);

    // Reports in parts that are left out together.
    private Dictionary<string, int> Folds()
    {
        var reports = _examples.Select(example => example.Report).Distinct().ToList();
        new Order(7).Shuffle(reports);
        var folds = (int)Option("folds", 8);
        return reports.Select((report, i) => (report, i)).ToDictionary(pair => pair.report, pair => pair.i % folds, StringComparer.Ordinal);
    }

    // The role of the amount before each example, as a learner sees it that has not seen its report.
    private void FindPrevious(Dictionary<string, int> folds)
    {
        if (_previous.Count > 0)
            return;
        foreach (var fold in folds.Values.Distinct().Order())
        {
            var learner = Learn(example => folds[example.Report] != fold, isAlone: true);
            foreach (var example in _examples.Where(example => folds[example.Report] == fold))
            {
                if (example.Case.Previous is { } previous)
                    _previous[example] = Best(learner.Shares(previous.Features));
            }
        }
    }

    private static int Best(double[] shares) => Array.IndexOf(shares, shares.Max());

    private uint[] Features(FigureExample example, bool isAlone) => isAlone || Option("chain", 1) == 0 ? example.Case.Features : example.Case.With(_previous.TryGetValue(example, out var role) ? role : null);

    /// <summary>Learns from the examples that are in.</summary>
    public RoleLearner Train(Func<FigureExample, bool> isIn)
    {
        FindPrevious(Folds());
        return Learn(isIn, isAlone: false);
    }

    private RoleLearner Learn(Func<FigureExample, bool> isIn, bool isAlone)
    {
        if (isAlone)
            return Learn(isIn, isAlone, 0);
        var learners = Enumerable.Range(0, (int)Option("learners", Learners)).Select(seed => Learn(isIn, isAlone, seed)).ToList();
        learners[0].Average(learners);
        return learners[0];
    }

    private RoleLearner Learn(Func<FigureExample, bool> isIn, bool isAlone, int seed)
    {
        var learner = new RoleLearner((int)Option("bits", 15), RoleModel.Classes, Option("decay", 0.01f)) { Rounds = (int)Option("rounds", 40), Rate = Option("rate", 0.05f), Seed = seed };
        var rows = new List<(uint[], double[], float)>();
        var skip = (int)Option("skip", 2);
        var number = seed;
        foreach (var example in _examples)
        {
            var weight = WeightOf(example);
            if (!isIn(example) || weight == 0)
                continue;
            // Where the rules were tuned, their verdict is told of in a part of the examples only.
            var features = Features(example, isAlone);
            rows.Add((example.IsTuned && number++ % skip != 0 || Option("rules", 1) == 0 ? features[example.Case.RuleFeatures..] : features, example.Target, weight));
        }

        learner.Train(rows);
        return learner;
    }

    private float WeightOf(FigureExample example) => example.Set switch
    {
        "seeds" or "dev" or "own" or "held" or "train" => 1,
        "sentences" => Option("sentences", 0.5f),
        "cases" => Option("cases", 0.5f),
        _ => Option("extra", 0.5f),
    };

    /// <summary>A line for each set: how many figures, how often the rules and the learned roles were right.</summary>
    public IEnumerable<string> CrossValidate()
    {
        var results = new Dictionary<string, (int Count, int Rules, int Learned, double Confidence)>(StringComparer.Ordinal);
        var bins = new (int Count, double Confidence, int Right)[10];
        var folds = Folds();
        foreach (var fold in folds.Values.Distinct().Order())
        {
            var learner = Train(example => folds[example.Report] != fold);
            foreach (var example in _examples.Where(example => folds[example.Report] == fold))
            {
                var features = Features(example, isAlone: false);
                var shares = learner.Shares(Option("rules", 1) == 0 ? features[example.Case.RuleFeatures..] : features);
                var best = Best(shares);
                var right = example.Target[best] > 0;
                var result = results.GetValueOrDefault(example.Set);
                results[example.Set] = (result.Count + 1, result.Rules + (example.Target[(int)example.Case.Candidate.Frame.Role] > 0 ? 1 : 0), result.Learned + (right ? 1 : 0), result.Confidence + shares[best]);
                ref var bin = ref bins[Math.Min(9, (int)(shares[best] * 10))];
                bin = (bin.Count + 1, bin.Confidence + shares[best], bin.Right + (right ? 1 : 0));
            }
        }

        foreach (var (set, result) in results)
            yield return string.Create(CultureInfo.InvariantCulture, $"{set,-32} {result.Count,5}  rules {(double)result.Rules / result.Count:F3}  learned {(double)result.Learned / result.Count:F3}  confidence {result.Confidence / result.Count:F3}");
        foreach (var bin in bins.Where(bin => bin.Count > 0))
            yield return string.Create(CultureInfo.InvariantCulture, $"  {bin.Count,5} at {bin.Confidence / bin.Count:F2}: {(double)bin.Right / bin.Count:F3} right");
    }
}
