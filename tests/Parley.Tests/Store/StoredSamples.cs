using Parley.Model;
using Parley.Store;

namespace Parley.Tests.Store;

/// <summary>Small readings to store.</summary>
internal static class StoredSamples
{
    public static StoredReading Reading(string source, string text, string fingerprint = "f1", params Diagnostic[] diagnostics) => new(
        new ReadingKey(source, fingerprint),
        new Reading
        {
            Document = new Document { Id = $"sha256:{source}", Source = source, Text = text, Title = "Talks go on", Outlet = "Harbour Post", Language = "en" },
            Actors = [new Actor { Id = "a1", Kind = ActorKind.Person, Name = "Ada Berg", Evidence = [Evidence.At(text, TextSpan.At(0, 3))], Confidence = 0.9 }],
            Statements =
            [
                new Statement
                {
                    Id = "s1",
                    Speaker = "a1",
                    Attribution = AttributionTerms.OnRecord,
                    Mode = StatementMode.Indirect,
                    Polarity = Polarity.Affirm,
                    Content = [Evidence.At(text, new TextSpan(0, text.Length))],
                    Evidence = [Evidence.At(text, new TextSpan(0, text.Length))],
                    Confidence = 0.8,
                },
            ],
        },
        [.. diagnostics]);
}
