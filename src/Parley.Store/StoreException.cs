using Parley.Model;

namespace Parley.Store;

/// <summary>The database cannot be used: it is locked, damaged, newer than the program, or the disk is full. <see cref="Diagnostic"/> says which (PAR6xx).</summary>
public sealed class StoreException : Exception
{
    public StoreException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic?.Message, inner)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Diagnostic = diagnostic;
    }

    public Diagnostic Diagnostic { get; }
}
