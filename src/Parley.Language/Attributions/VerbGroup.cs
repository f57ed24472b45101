namespace Parley.Language;

/// <summary>What stands before a verb and belongs to it.</summary>
/// <param name="First">First token of the group.</param>
/// <param name="HasBe">A form of "be": passive or progressive.</param>
/// <param name="HasHave">A perfect.</param>
/// <param name="HasModal">"would".</param>
/// <param name="IsNegative">"not".</param>
/// <param name="IsInfinitive">"to" stands directly before.</param>
/// <param name="HasDo">"did".</param>
internal readonly record struct VerbGroup(int First, bool HasBe, bool HasHave, bool HasModal, bool IsNegative, bool IsInfinitive, bool HasDo)
{
    private const int MaxTokens = 6;

    /// <summary>The group that ends with the verb at <paramref name="verb"/>.</summary>
    public static VerbGroup Of(AnnotatedDocument document, Auxiliaries auxiliaries, int verb, int limit)
    {
        var group = new VerbGroup(verb, false, false, false, false, false, false);
        for (var i = verb - 1; i >= Math.Max(limit, verb - MaxTokens); i--)
        {
            // "Mrs. May" is no auxiliary.
            if (document.TagOf(i) == WordTag.Name && !WeekdaysAndMonths.Contains(document.TextOf(i)))
                break;
            var kind = auxiliaries.Kind(document.TextOf(i), out var negative);
            var next = kind switch
            {
                AuxiliaryKind.Be => group with { HasBe = true },
                AuxiliaryKind.Have => group with { HasHave = true },
                AuxiliaryKind.Do => group with { HasDo = true },
                AuxiliaryKind.Modal => group with { HasModal = true },
                AuxiliaryKind.Not => group,
                _ when document.TagOf(i) == WordTag.Adverb || WeekdaysAndMonths.Contains(document.TextOf(i)) => group,
                _ when document.TextOf(i) is "on" or "in" && i + 1 == group.First && WeekdaysAndMonths.Contains(document.TextOf(i + 1)) => group,
                _ when document.TagOf(i) == WordTag.To && i == group.First - 1 && !group.HasAuxiliary => group with { IsInfinitive = true },
                // "he's denied", "they've said"
                _ when document.TagOf(i) is WordTag.PresentS && document.Tokens[i].IsPossessive => group with { HasHave = true },
                _ => default,
            };
            if (next == default)
                break;
            group = next with { First = i, IsNegative = next.IsNegative | negative };
            if (group.IsInfinitive)
                break;
        }
        return group;
    }

    private bool HasAuxiliary => HasBe || HasHave || HasModal || HasDo;
}
