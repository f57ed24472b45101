using Parley.Trainer;

// Trains the part-of-speech tables from a token layer, or measures the tagger that is compiled in against one.
if (args is not [("train" or "evaluate") and var what, var texts, var tokens, .. var rest] || what == "train" != rest.Length > 0)
{
    Console.Error.WriteLine("""
        Parley.Trainer train TEXTS.jsonl.gz TOKENS.tsv.gz FOLDER DATE   write word-tags, tag-suffixes, tag-sequences and tag-frequencies into FOLDER
        Parley.Trainer evaluate TEXTS.jsonl.gz TOKENS.tsv.gz            tag accuracy of the tagger compiled in

        Example: Parley.Trainer train train.jsonl.gz train.tokens.tsv.gz src/Parley.Language/Resources/en 2026-11-22
        """);
    return 2;
}
var corpus = TaggedCorpus.Read(texts, tokens);
if (what == "evaluate")
{
    var (right, all) = TaggerEvaluation.Of(corpus);
    Console.WriteLine(FormattableString.Invariant($"tags: {right} of {all} right, accuracy {(double)right / all:F4}"));
    return 0;
}
var counts = new TagCounts();
foreach (var document in corpus)
{
    foreach (var sentence in document.Sentences)
        counts.Add(sentence);
}
foreach (var (name, content) in new TagTables(counts, date: rest[1]).Write())
    File.WriteAllText(Path.Combine(rest[0], name + ".tsv"), content);
return 0;
