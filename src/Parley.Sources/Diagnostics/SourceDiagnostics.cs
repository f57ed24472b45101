using Parley.Model;

namespace Parley.Sources;

/// <summary>What can be wrong with an input: every code of this stage (<c>PAR1xx</c>) with its message and its mend. Described in docs/diagnostics.md.</summary>
public static class SourceDiagnostics
{
    public const string EmptyCode = "PAR101";
    public const string BinaryCode = "PAR102";
    public const string TooLargeCode = "PAR103";
    public const string UndecodableCode = "PAR104";
    public const string GuessedEncodingCode = "PAR105";
    public const string DamagedTextCode = "PAR106";
    public const string NoTextCode = "PAR107";
    public const string OtherLanguageCode = "PAR108";
    public const string TooComplexCode = "PAR109";
    public const string MissingCode = "PAR110";
    public const string UnreadableCode = "PAR111";
    public const string NothingInFolderCode = "PAR112";
    public const string FolderLoopCode = "PAR113";
    public const string DamagedArchiveCode = "PAR114";
    public const string GrowsTooMuchCode = "PAR115";
    public const string TooManyEntriesCode = "PAR116";
    public const string NothingInArchiveCode = "PAR117";
    public const string TooSlowCode = "PAR118";
    public const string DamagedFeedCode = "PAR125";
    public const string OnlySummaryCode = "PAR126";
    public const string OnlyAddressCode = "PAR127";
    public const string BadJsonCode = "PAR120";
    public const string NoTextGivenCode = "PAR121";
    public const string BadPublishedCode = "PAR122";
    public const string LineTooLongCode = "PAR123";
    public const string BadFieldCode = "PAR124";

    internal static Diagnostic Empty(string where) =>
        new(EmptyCode, Severity.Error, where, $"{where} is empty.", "Check how the file was saved, or leave it out.");

    internal static Diagnostic Binary(string where, string what) =>
        new(BinaryCode, Severity.Error, where, $"{where} holds {what}, not text or HTML.", "Save the report as plain text or HTML.");

    internal static Diagnostic TooLarge(string where, long bytes, int limit) =>
        new(TooLargeCode, Severity.Error, where, $"{where} has {bytes} bytes; a report may have {limit}.", "Split the file into one report each.");

    internal static Diagnostic Undecodable(string where) =>
        new(UndecodableCode, Severity.Error, where, $"The characters of {where} are in no encoding that is known here.", "Save the report as UTF-8.");

    internal static Diagnostic GuessedEncoding(string where, string encoding) =>
        new(GuessedEncodingCode, Severity.Info, where, $"{where} is not UTF-8; it was read as {encoding}.", "If letters look wrong, save the report as UTF-8.");

    internal static Diagnostic DamagedText(string where, int count) =>
        new(DamagedTextCode, Severity.Warning, where, $"{count} characters of {where} are damaged and stand as U+FFFD.", "Fetch the report again, or save it as UTF-8.");

    internal static Diagnostic NoText(string where) =>
        new(NoTextCode, Severity.Error, where, $"Nothing of {where} is left once navigation, forms and notices are out.", "Check that the page holds the report itself, not only a list or a sign-in form.");

    internal static Diagnostic OtherLanguage(string where, string language) =>
        new(OtherLanguageCode, Severity.Warning, where, $"{where} is not in English but in the language '{language}'; its text is kept, its facts are not read.", "Give a translation, or leave it out.");

    internal static Diagnostic TooComplex(string where, string what) =>
        new(TooComplexCode, Severity.Error, where, $"The HTML of {where} has more than {what}; it was not read.", "Save the page's text alone.");

    internal static Diagnostic Missing(string where) =>
        new(MissingCode, Severity.Error, where, $"{where} does not exist.", "Check the path.");

    internal static Diagnostic Unreadable(string where, string why) =>
        new(UnreadableCode, Severity.Error, where, $"{where} cannot be read: {why}", "Check the permissions and the disk.");

    internal static Diagnostic NothingInFolder(string where, string extensions) =>
        new(NothingInFolderCode, Severity.Warning, where, $"{where} holds no reports ({extensions}).", "Check the path, or name the files one by one.");

    internal static Diagnostic FolderLoop(string where) =>
        new(FolderLoopCode, Severity.Info, where, $"{where} leads to a folder that was already read, or lies too deep; it was passed over.", null);

    internal static Diagnostic DamagedArchive(string where, string why) =>
        new(DamagedArchiveCode, Severity.Error, where, $"The archive {where} is damaged: {why}", "What comes before the damage was read; fetch the archive again.");

    internal static Diagnostic GrowsTooMuch(string where, int ratio) =>
        new(GrowsTooMuchCode, Severity.Error, where, $"{where} grows to more than {ratio} times its size when it is unpacked; it was not read.", "Unpack it yourself if you trust it.");

    internal static Diagnostic TooManyEntries(string where, int limit) =>
        new(TooManyEntriesCode, Severity.Error, where, $"{where} has more than {limit} entries, or they lie too deep in one another.", "Split it.");

    internal static Diagnostic NothingInArchive(string where) =>
        new(NothingInArchiveCode, Severity.Warning, where, $"The archive {where} holds no pages or texts.", "Check that it is the right one.");

    internal static Diagnostic TooSlow(string where, TimeSpan limit) =>
        new(TooSlowCode, Severity.Error, where, $"The HTML of {where} took more than {limit.TotalSeconds} s of computing to parse; it was not read.", "Save the page's text alone.");

    internal static Diagnostic DamagedFeed(string where, string why) =>
        new(DamagedFeedCode, Severity.Error, where, $"The feed {where} is damaged: {why}", "The entries before the damage were read; fetch the feed again.");

    internal static Diagnostic OnlySummary(string where) =>
        new(OnlySummaryCode, Severity.Warning, where, $"The feed has only a summary of {where}; that was read.", "Give the feed's or the page's address, so that the whole report is fetched.");

    internal static Diagnostic OnlyAddress(string where) =>
        new(OnlyAddressCode, Severity.Error, where, $"The feed has nothing of {where} but its address.", "Give the feed's or the page's address, so that the report is fetched.");

    internal static Diagnostic BadJson(string where, string why) =>
        new(BadJsonCode, Severity.Error, where, $"{where} is not a JSON object: {why}", "Write one JSON object a line, in UTF-8.");

    internal static Diagnostic NoTextGiven(string where) =>
        new(NoTextGivenCode, Severity.Error, where, $"{where} has neither 'text' nor 'html'.", "Give the report's words as 'text' or 'html'.");

    internal static Diagnostic BadPublished(string where, string value) =>
        new(BadPublishedCode, Severity.Warning, where, $"{where}: 'published' is '{value}', which is no EDTF date; it was left out.", "Write it as 2020-01-14, 2020-01 or 2020.");

    internal static Diagnostic LineTooLong(string where, int limit) =>
        new(LineTooLongCode, Severity.Error, where, $"{where} has more than {limit} bytes; it was passed over.", "Give one report a line.");

    internal static Diagnostic BadField(string where, string field, string expected) =>
        new(BadFieldCode, Severity.Warning, where, $"{where}: '{field}' is not {expected}; it was left out.", $"Give '{field}' as {expected}, or leave it out.");
}
