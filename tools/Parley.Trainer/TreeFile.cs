using System.Runtime.InteropServices;
using Parley.Language;

namespace Parley.Trainer;

/// <summary>Keeps the tags and trees that cores of other articles gave, so that cues and roles can be learned again without them.</summary>
internal static class TreeFile
{
    public static void Write(string path, IReadOnlyList<CorpusDocument> documents)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var document in documents.Select(document => document.Annotated))
        {
            writer.Write(document.Tokens.Length);
            writer.Write(MemoryMarshal.AsBytes(document.Words.AsSpan()));
            writer.Write(MemoryMarshal.AsBytes(document.Heads.AsSpan()));
            writer.Write(MemoryMarshal.AsBytes(document.Relations.AsSpan()));
        }
    }

    /// <summary>Gives each document its tags and its tree.</summary>
    /// <param name="words">What is known of words to the core that has not seen the document.</param>
    /// <exception cref="InvalidDataException">The file was made of other documents, or of other tokens.</exception>
    public static void Read(string path, IReadOnlyList<CorpusDocument> documents, Func<int, LanguageModel> words)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i].Annotated;
            var count = document.Tokens.Length;
            if (reader.ReadInt32() != count)
                throw new InvalidDataException($"{path} was made of other documents: delete it.");
            var tags = new WordTag[count];
            var heads = new int[count];
            var relations = new Relation[count];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(tags.AsSpan()));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(heads.AsSpan()));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(relations.AsSpan()));
            document.Tags = new SentenceTags(document, words(i), tags);
            document.Heads = ImmutableCollectionsMarshal.AsImmutableArray(heads);
            document.Relations = ImmutableCollectionsMarshal.AsImmutableArray(relations);
        }
    }
}
