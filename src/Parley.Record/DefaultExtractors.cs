using System.Collections.Immutable;

namespace Parley.Record;

/// <summary>The extractors in the order that Parley ships: later ones look at what earlier ones found.</summary>
public static class DefaultExtractors
{
    public static ImmutableArray<IExtractor> Create()
    {
        var figures = new FigureLexicons();
        var calendar = figures.Calendar;
        return
        [
            new ActorExtractor(),
            new TimeExpressionExtractor(),
            new StatementExtractor(),
            new FigureExtractor(figures),
            new AgreementExtractor(figures),
            new RoundExtractor(figures.Grammar, calendar),
            new DeadlineExtractor(figures.Grammar, calendar),
        ];
    }
}
