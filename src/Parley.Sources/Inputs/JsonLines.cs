using System.Text;
using System.Text.Json;
using Parley.Model;

namespace Parley.Sources;

/// <summary>
/// Reports as JSON Lines, one object a line: <c>{"source", "html" | "text", "published", "outlet", "title", "url", "clean"}</c>, all but one of
/// <c>html</c> and <c>text</c> optional. Read line by line; a bad line is a diagnostic that names it, and never stops the rest.
/// </summary>
public sealed class JsonLines(SourceLimits? limits = null)
{
    // JSON may write a character of one byte with six.
    private const int MaxEscape = 6;

    private readonly int _maxLine = (int)Math.Min((long)(limits ?? SourceLimits.Default).MaxBytes * MaxEscape + 65536, int.MaxValue / 2);

    /// <summary>The reports of a file.</summary>
    public IEnumerable<SourceResult> ReadFile(string path)
    {
        Stream stream;
        Diagnostic trouble;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadAndClose(path, stream);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            trouble = SourceDiagnostics.Missing(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            trouble = SourceDiagnostics.Unreadable(path, Directory.Exists(path) ? "it is a folder, not a file of JSON Lines." : e.Message);
        }
        return [SourceResult.Failed(trouble)];
    }

    /// <summary>The reports of a stream, which stays open.</summary>
    /// <param name="name">Names the stream in diagnostics, and reports that do not name themselves.</param>
    public IEnumerable<SourceResult> Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var lines = new ByteLines(stream, _maxLine);
        for (var number = 1; ; number++)
        {
            var where = $"{name}, line {number}";
            var state = lines.TryRead(out var line, out var why);
            if (state == ByteLineState.End)
                yield break;
            if (state == ByteLineState.Failed)
            {
                yield return SourceResult.Failed(SourceDiagnostics.Unreadable(name, why));
                yield break;
            }
            if (state == ByteLineState.TooLong)
                yield return SourceResult.Failed(SourceDiagnostics.LineTooLong(where, _maxLine));
            else if (!IsBlank(line.Span))
                yield return ReadLine(line, where);
        }
    }

    private IEnumerable<SourceResult> ReadAndClose(string path, Stream stream)
    {
        using (stream)
        {
            foreach (var result in Read(path, stream))
                yield return result;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.Trim(" \t\r\uFEFF"u8).IsEmpty;

    private static SourceResult ReadLine(ReadOnlyMemory<byte> line, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new JsonSource(document.RootElement, where).ToSource()
                : SourceResult.Failed(SourceDiagnostics.BadJson(where, $"it is a JSON {document.RootElement.ValueKind.ToString().ToLowerInvariant()}."));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            return SourceResult.Failed(SourceDiagnostics.BadJson(where, FirstSentence(e.Message)));
        }
    }

    // The parser's message goes on with positions that only hold inside the line.
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
