using System.Diagnostics;
using System.Globalization;
using Parley.Language;
using Parley.Trainer;

var watch = Stopwatch.StartNew();
void Say(string what) => Console.Error.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds,6:F0} s  {what}"));

static Dictionary<string, float> Settings(string set) =>
    set.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => float.Parse(pair[1], CultureInfo.InvariantCulture));

switch (args)
{
    case ["train", var folder, var weights, .. var sizes]:
        File.WriteAllBytes(weights, Training.Run(folder, Sizes.Parse(sizes), Say).ToBytes());
        return 0;
    case ["relearn", var folder, var weights, var trees, .. var sizes]:
        File.WriteAllBytes(weights, Training.Again(folder, File.ReadAllBytes(weights), trees, Sizes.Parse(sizes), Say).ToBytes());
        return 0;
    case ["heldout", var folder, var trees, var output, .. var sizes]:
        HeldOut.Run(folder, trees, output, Sizes.Parse(sizes), Say);
        return 0;
    case ["time", var folder, .. var rounds]:
        StageTimes.Print(Corpus.ReadPart(folder, "dev", limit: 0), rounds.Length == 0 ? StageTimes.Rounds : int.Parse(rounds[0], CultureInfo.InvariantCulture));
        return 0;
    case ["evaluate", var folder, .. var weights]:
        var documents = Corpus.ReadPart(folder, "dev", limit: 0);
        var model = weights.Length == 0 ? LanguageModel.Shared : ModelReader.Read(weights[0]);
        Console.WriteLine(CoreEvaluation.Of(documents, model));
        Console.WriteLine(NameEvaluation.Of(documents, model));
        return 0;
    case ["annotate", var folder, var output, .. var rest]:
        var threshold = rest.Length > 1 ? float.Parse(rest[1], CultureInfo.InvariantCulture) : LearnedFinder.Threshold;
        File.WriteAllLines(output, LearnedLines.Of(Corpus.ReadPart(folder, "dev", limit: 0), rest.Length > 0 ? ModelReader.Read(rest[0]) : LanguageModel.Shared, threshold));
        return 0;
    case ["vectors", var package, var output]:
        File.WriteAllBytes(output, VectorPacking.Pack(package));
        return 0;
    case ["learn-figures", var own, var shared, var weights]:
        File.WriteAllBytes(weights, new FigureTraining(FigureTraining.Read(own, shared).Examples, []).Train(static _ => true).ToBytes());
        return 0;
    case ["figures", var own, var shared, .. var options]:
        var examples = FigureTraining.Read(own, shared).Examples;
        Say($"{examples.Length} figures");
        foreach (var set in options.Length == 0 ? [""] : options)
        {
            var training = new FigureTraining(examples, Settings(set));
            Say(set);
            foreach (var line in training.CrossValidate())
                Console.WriteLine(line);
        }
        return 0;
    case ["learn-sides", var own, var shared, var weights]:
        File.WriteAllBytes(weights, new SideTraining(FigureTraining.Read(own, shared, withSides: true).Sides, []).Train(static _ => true).ToBytes());
        return 0;
    case ["sides", var own, var shared, .. var options]:
        var sides = FigureTraining.Read(own, shared, withSides: true).Sides;
        Say($"{sides.Count} sides");
        foreach (var set in options.Length == 0 ? [""] : options)
        {
            Say(set);
            foreach (var line in new SideTraining(sides, Settings(set)).CrossValidate())
                Console.WriteLine(line);
        }
        return 0;
    default:
        Console.Error.WriteLine("""
            Parley.Trainer train FOLDER WEIGHTS [NAME=NUMBER ...]      learn all tables from train.jsonl.gz and train.tokens.tsv.gz in FOLDER, and write the file of weights
            Parley.Trainer relearn FOLDER WEIGHTS TREES [NAME=NUMBER ...]
                                                                       learn cues, roles and verdicts alone; tags and trees come from TREES (made if it is not there), all else stays as it is in WEIGHTS
            Parley.Trainer heldout FOLDER TREES OUTPUT [NAME=NUMBER ...]
                                                                       the same from four fifths of the training articles; attributions of the others in OUTPUT.train.jsonl, of dev.jsonl.gz in OUTPUT.dev.jsonl
            Parley.Trainer time FOLDER [ROUNDS]                        nanoseconds a word of each stage on dev.jsonl.gz, the best of 5 rounds if not told
            Parley.Trainer evaluate FOLDER [WEIGHTS]                   agreement of tags, heads, relations and names with dev.tokens.tsv.gz; of the weights compiled in, if none are given
            Parley.Trainer learn-figures EVAL SHARED WEIGHTS           learn the roles of figures from the gold in EVAL (eval) and SHARED (../shared), and write their weights
            Parley.Trainer figures EVAL SHARED OPTIONS...              how well roles are told in reports left out, once for each OPTIONS ("", or NAME=NUMBER with commas between: decay, rounds, bits, skip, ...)
            Parley.Trainer learn-sides EVAL SHARED WEIGHTS             learn whose amounts are and who would pay whom from the same gold, and write the weights
            Parley.Trainer sides EVAL SHARED OPTIONS...                how well sides are told in reports left out
            Parley.Trainer annotate FOLDER OUTPUT [WEIGHTS [MIN]]      attributions of dev.jsonl.gz as they were learned, without rules, in the data's own form
            Parley.Trainer vectors JSON OUTPUT                         pack word vectors for data/word-vectors

            NAME is a size or a number of rounds (TagBits, HeadRounds, RoleRounds, ...), or Limit for fewer documents.
            Example: Parley.Trainer train ../shared/eval/attribution src/Parley.Language/Resources/en/language.bin
            """);
        return 2;
}
