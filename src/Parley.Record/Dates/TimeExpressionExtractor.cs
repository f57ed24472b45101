using System.Globalization;
using Parley.Model;

namespace Parley.Record;

/// <summary>Writes down every time expression of the report.</summary>
internal sealed class TimeExpressionExtractor : IExtractor
{
    public string Name => "dates";

    public void Extract(ReadingDraft draft)
    {
        foreach (var time in draft.Annotated.Times)
        {
            draft.Dates.Add(new TimeExpression
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"t{draft.Dates.Count + 1}"),
                Evidence = [draft.At(time.Span)],
                Confidence = time.Confidence,
                Type = time.Type,
                Value = time.Value,
                Mod = time.Mod,
            });
        }
    }
}
