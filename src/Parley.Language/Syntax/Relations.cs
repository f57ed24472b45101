namespace Parley.Language;

/// <summary>The relations as treebanks write them, and classes of relations.</summary>
internal static class Relations
{
    public const int Count = (int)Relation.Discourse + 1;

    public static Relation Parse(ReadOnlySpan<char> code) => code switch
    {
        "root" => Relation.Root,
        "punct" => Relation.Punctuation,
        "case" => Relation.Case,
        "nmod" => Relation.NounModifier,
        "nsubj" => Relation.Subject,
        "det" => Relation.Determiner,
        "compound" => Relation.Compound,
        "amod" => Relation.AdjectiveModifier,
        "dobj" => Relation.Object,
        "advmod" => Relation.AdverbModifier,
        "mark" => Relation.Marker,
        "aux" => Relation.Auxiliary,
        "cc" or "cc:preconj" => Relation.Coordinator,
        "conj" => Relation.Conjunct,
        "nmod:poss" => Relation.PossessiveModifier,
        "ccomp" => Relation.ClauseComplement,
        "xcomp" => Relation.OpenComplement,
        "advcl" => Relation.AdverbClause,
        "cop" => Relation.Copula,
        "acl:relcl" => Relation.RelativeClause,
        "nummod" => Relation.NumberModifier,
        "acl" => Relation.NounClause,
        "neg" => Relation.Negation,
        "appos" => Relation.Apposition,
        "auxpass" => Relation.PassiveAuxiliary,
        "nsubjpass" => Relation.PassiveSubject,
        "nmod:tmod" => Relation.TimeModifier,
        "compound:prt" => Relation.Particle,
        "parataxis" => Relation.Parataxis,
        "mwe" => Relation.MultiWord,
        "expl" => Relation.Expletive,
        "nmod:npmod" => Relation.NounAdverbial,
        "csubj" or "csubjpass" => Relation.ClauseSubject,
        "iobj" => Relation.IndirectObject,
        "det:predet" => Relation.Predeterminer,
        "discourse" => Relation.Discourse,
        _ => Relation.Other,
    };
}
