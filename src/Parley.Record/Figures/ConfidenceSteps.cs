using System.Globalization;

namespace Parley.Record;

/// <summary>Turns a rule's sureness into the share of such figures that were right: the steps of the lexicon <c>confidence</c>.</summary>
internal sealed class ConfidenceSteps
{
    private readonly List<(double From, double Confidence)> _steps = [];

    /// <param name="kind">The kind of item; its rows are in rising order.</param>
    public ConfidenceSteps(string kind)
    {
        foreach (var row in RecordLexicon.Table("confidence").Rows)
        {
            if (row[0] == kind)
                _steps.Add((double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)));
        }
    }

    /// <param name="sureness">From 0 to 1.</param>
    public double Of(double sureness)
    {
        var confidence = sureness;
        foreach (var (from, step) in _steps)
        {
            if (sureness >= from)
                confidence = step;
        }

        return confidence;
    }
}
