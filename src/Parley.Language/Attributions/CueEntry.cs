namespace Parley.Language;

/// <summary>A form of a reporting verb.</summary>
internal sealed record CueEntry(string Lemma, CueClass Class, CueFrames Frames, CueForms Forms)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
