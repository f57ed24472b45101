using Parley.Language;

namespace Parley.Trainer;

/// <summary>What each stage costs for a word, in the processor's time: other programs' work is not counted.</summary>
internal static class StageTimes
{
    public const int Rounds = 5;

    public static void Print(IReadOnlyList<CorpusDocument> documents, int rounds)
    {
        IAnnotator[] stages = [new Tokenizer(), new SentenceSplitter(), new WordTagger(), new TimeAnnotator(), new QuantityAnnotator(), new DependencyParser(), new NamesAnnotator(), new QuotationAnnotator(), new AttributionAnnotator()];
        var best = new double[stages.Length];
        var bytes = new long[stages.Length];
        Array.Fill(best, double.MaxValue);
        var words = documents.Sum(document => document.Annotated.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        for (var round = 0; round < rounds; round++)
        {
            var taken = new double[stages.Length];
            Array.Clear(bytes);
            foreach (var document in documents)
            {
                var annotated = new AnnotatedDocument(document.Annotated.Document) { Reference = new DateOnly(2016, 11, 1) };
                for (var i = 0; i < stages.Length; i++)
                {
                    var (start, before) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                    stages[i].Annotate(annotated, CancellationToken.None);
                    taken[i] += (Environment.CpuUsage.TotalTime - start).TotalNanoseconds;
                    bytes[i] += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
            for (var i = 0; i < stages.Length; i++)
                best[i] = Math.Min(best[i], taken[i]);
        }
        for (var i = 0; i < stages.Length; i++)
            Console.WriteLine(FormattableString.Invariant($"{stages[i].Name,-14} {best[i] / words,7:F0} ns  {bytes[i] / (double)words,7:F0} bytes a word"));
        Console.WriteLine(FormattableString.Invariant($"{"all",-14} {best.Sum() / words,7:F0} ns"));
    }
}
