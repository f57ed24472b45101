namespace Parley.Language;

/// <summary>Decides, for one document, whose budget year is meant: the state's that is named nearest in the sentence, else what the whole report tells, which is looked for once.</summary>
internal sealed class FiscalContext(FiscalCalendars calendars, AnnotatedDocument document)
{
    private FiscalCalendar? _ofReport;
    private bool _isKnown;

    /// <summary>The calendar that the expression is counted in; null where the report does not tell.</summary>
    public FiscalCalendar? Of(in AtomRange atoms, TimeDraft draft) => calendars.InSentence(atoms, draft) ?? OfReport();

    private FiscalCalendar? OfReport()
    {
        if (!_isKnown)
            (_ofReport, _isKnown) = (calendars.OfReport(document), true);
        return _ofReport;
    }
}
