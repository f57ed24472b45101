namespace Parley.Record;

/// <summary>Turns layers into facts of one kind. Keeps no state between reports; shared by all threads.</summary>
public interface IExtractor
{
    /// <summary>As <c>parley pipeline</c> prints it.</summary>
    string Name { get; }

    void Extract(ReadingDraft draft);
}
