namespace Parley.Language;

/// <summary>What a word is to its head: Stanford's basic dependencies (de Marneffe and Manning 2008; names as CoreNLP 3 has them).</summary>
public enum Relation : byte
{
    /// <summary>Not known ("dep").</summary>
    Other,
    Root,
    Punctuation,
    Case,

    /// <summary>"nmod": a noun behind a preposition.</summary>
    NounModifier,
    Subject,
    Determiner,
    Compound,
    AdjectiveModifier,
    Object,
    AdverbModifier,

    /// <summary>"that" before a clause, "to" before an infinitive.</summary>
    Marker,
    Auxiliary,
    Coordinator,
    Conjunct,
    PossessiveModifier,

    /// <summary>"ccomp": a clause that is the object.</summary>
    ClauseComplement,

    /// <summary>"xcomp": a clause without its own subject.</summary>
    OpenComplement,
    AdverbClause,
    Copula,
    RelativeClause,
    NumberModifier,

    /// <summary>"acl": a participle or infinitive behind a noun.</summary>
    NounClause,
    Negation,
    Apposition,
    PassiveAuxiliary,
    PassiveSubject,
    TimeModifier,
    Particle,

    /// <summary>A clause set beside another: "the talks, he said, ...".</summary>
    Parataxis,

    /// <summary>A part of "according to", "because of".</summary>
    MultiWord,
    Expletive,
    NounAdverbial,
    ClauseSubject,
    IndirectObject,
    Predeterminer,
    Discourse,
}
