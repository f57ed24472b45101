using System.Globalization;

namespace Parley.Trainer;

/// <summary>Learns the sides of amounts, and says by leaving whole reports out how well.</summary>
internal sealed class SideTraining
{
    private const float Learners = 4;

    private readonly IReadOnlyList<SideExample> _examples;
    private readonly Dictionary<string, float> _options;

    public SideTraining(IReadOnlyList<SideExample> examples, Dictionary<string, float> options) => (_examples, _options) = (examples, options);

    private float Option(string name, float value) => _options.GetValueOrDefault(name, value);

    private uint[][] Features(SideExample example, bool withRules) =>
        [.. example.Options.Select(option => withRules ? option.Features : option.Features[option.RuleFeatures..])];

    /// <summary>Learns from the examples that are in and have a right answer among their options.</summary>
    public SideLearner Train(Func<SideExample, bool> isIn)
    {
        var learners = Enumerable.Range(0, (int)Option("learners", Learners)).Select(seed => Train(isIn, seed)).ToList();
        learners[0].Average(learners);
        return learners[0];
    }

    private SideLearner Train(Func<SideExample, bool> isIn, int seed)
    {
        var learner = new SideLearner((int)Option("bits", 16), Option("decay", 0.002f)) { Rounds = (int)Option("rounds", 20), Rate = Option("rate", 0.05f), Seed = seed };
        var rows = new List<(uint[][], bool[])>();
        var skip = (int)Option("skip", 2);
        var number = seed;
        foreach (var example in _examples)
        {
            // Where the rules were tuned, their verdict is told of in a part of the examples only.
            if (isIn(example) && example.IsRight.Contains(value: true))
                rows.Add((Features(example, Option("rules", 1) != 0 && (!example.IsTuned || number++ % skip == 0)), example.IsRight));
        }

        learner.Train(rows);
        return learner;
    }

    /// <summary>A line for each set and slot: how many, for how many the right side was among the options, how often the rules and the learned sides were right.</summary>
    public IEnumerable<string> CrossValidate()
    {
        var reports = _examples.Select(example => example.Report).Distinct().ToList();
        new Order(7).Shuffle(reports);
        var parts = (int)Option("folds", 8);
        var folds = reports.Select((report, i) => (report, i)).ToDictionary(pair => pair.report, pair => pair.i % parts, StringComparer.Ordinal);
        var results = new SortedDictionary<string, (int Count, int Possible, int Rules, int Learned, double Share)>(StringComparer.Ordinal);
        for (var fold = 0; fold < parts; fold++)
        {
            var learner = Train(example => folds[example.Report] != fold);
            foreach (var example in _examples.Where(example => folds[example.Report] == fold))
            {
                var shares = learner.Shares(Features(example, Option("rules", 1) != 0));
                var best = Array.IndexOf(shares, shares.Max());
                foreach (var row in (string[])[example.Set, "all"])
                {
                    var key = example.Slot + " " + row;
                    var (count, possible, rules, learned, share) = results.GetValueOrDefault(key);
                    results[key] = (count + 1, possible + (example.IsRight.Contains(value: true) ? 1 : 0), rules + (example.Rules >= 0 && example.IsRight[example.Rules] ? 1 : 0),
                        learned + (example.IsRight[best] ? 1 : 0), share + shares[best]);
                }
            }
        }

        foreach (var (key, result) in results)
            yield return string.Create(CultureInfo.InvariantCulture, $"{key,-16} {result.Count,5}  possible {(double)result.Possible / result.Count:F3}  rules {(double)result.Rules / result.Count:F3}  learned {(double)result.Learned / result.Count:F3}  likelihood {result.Share / result.Count:F3}");
    }
}
