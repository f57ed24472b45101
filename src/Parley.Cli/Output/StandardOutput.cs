using System.Text;
using Microsoft.Win32.SafeHandles;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>Standard output as UTF-8 with LF, whatever the terminal's settings.</summary>
internal sealed class StandardOutput : IDisposable
{
    // ENOSPC; the runtime hands the system's number through.
    private const int DiskFull = 28;

    private readonly Stream _stream = new BufferedStream(Open(), 1 << 16);

    public void Write(ReadOnlySpan<byte> bytes) => Guard(_stream, bytes, static (stream, bytes) => stream.Write(bytes));

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public void WriteLine(string text)
    {
        Write(text);
        Write("\n"u8);
    }

    /// <summary>Writes a text and nothing else.</summary>
    public static void WriteAll(string text)
    {
        if (text.Length == 0)
            return;
        using var output = new StandardOutput();
        output.Write(text);
        output.Flush();
    }

    public void Flush() => Guard(_stream, [], static (stream, _) => stream.Flush());

    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Flush has reported it already.
        }
    }

    // The console's own stream hides that a pipe was closed, and the work would go on for nobody. A file stream says so; for
    // a regular file it would not move the position that is shared with the shell ("(parley read a; echo b) > c"), so there the console's is right.
    private static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
        }
        return Console.OpenStandardOutput();
    }

    private static void Guard(Stream stream, ReadOnlySpan<byte> bytes, Writing write)
    {
        try
        {
            write(stream, bytes);
        }
        catch (UnauthorizedAccessException e)
        {
            // It was closed before the program began.
            throw new OutputClosedException("Standard output is closed.", e);
        }
        catch (IOException e) when (e.HResult == DiskFull)
        {
            throw new StoreException(new Diagnostic("PAR609", Severity.Error, "standard output", $"It cannot be written: {e.Message}", "Make room, or write to another disk."), e);
        }
        catch (IOException e)
        {
            throw new OutputClosedException("Standard output was closed.", e);
        }
    }

    private delegate void Writing(Stream stream, ReadOnlySpan<byte> bytes);
}
