using System.Text;
using Parley.Model;
using Parley.Store;

namespace Parley.Cli;

/// <summary>The folder that a dossier is written to, each file whole or not at all.</summary>
internal sealed class OutputFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool _isNew;

    /// <exception cref="StoreException">The folder cannot be made.</exception>
    public OutputFolder(string path)
    {
        Path = path;
        if (File.Exists(path))
            throw Refused(path, $"{path} is a file, not a folder.", "Name a folder.", null);
        _isNew = !Directory.Exists(path);
        HadDatabase = File.Exists(At(DossierStore.FileName));
        Guard(path, () => Directory.CreateDirectory(path));
    }

    public string Path { get; }

    /// <summary>Whether an earlier run left a database here.</summary>
    public bool HadDatabase { get; }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(string name, Action<Stream> write) => Guard(At(name), () => AtomicFile.Write(At(name), write));

    public void Write(string name, string text) => Write(name, stream =>
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true);
        writer.Write(text);
    });

    /// <summary>Makes a folder in it.</summary>
    /// <exception cref="StoreException">It cannot be made.</exception>
    public void Make(string name) => Guard(At(name), () => Directory.CreateDirectory(At(name)));

    /// <exception cref="StoreException">The file cannot be removed.</exception>
    public void Remove(string name)
    {
        // A file in a folder that somebody removed is gone too.
        if (File.Exists(At(name)))
            Guard(At(name), () => File.Delete(At(name)));
    }

    /// <summary>Removes what this run made, where it came to nothing; to be called when the database is closed.</summary>
    public void Abandon()
    {
        if (!HadDatabase)
            File.Delete(At(DossierStore.FileName));
        if (_isNew)
            Directory.Delete(Path);
    }

    private static void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, $"{path} cannot be written: {e.Message}", "Check that there is room and that the folder can be written to, or name another with -o.", e);
        }
    }

    private static StoreException Refused(string path, string message, string hint, Exception? inner) => new(new Diagnostic("PAR609", Severity.Error, path, message, hint), inner);
}
