namespace Parley.Language;

/// <summary>One stage: writes its own layers, changes no other, keeps no state between documents. Shared by all threads.</summary>
public interface IAnnotator
{
    /// <summary>As <c>parley pipeline</c> prints it.</summary>
    string Name { get; }

    Layers Requires { get; }

    Layers Provides { get; }

    void Annotate(AnnotatedDocument document, CancellationToken cancellation);
}
