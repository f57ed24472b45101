using System.Diagnostics.CodeAnalysis;
using System.Text;
using Parley.Model;

namespace Parley.Language;

/// <summary>A currency sign or code before the number, or behind it.</summary>
internal sealed class MoneySignRule(CurrencyLexicon lexicon) : IUnitRule
{
    private const int LongestSign = 4;
    private const int LongestLetters = 6;

    public bool TryRead(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies) =>
        draft.Numeral.Form != NumeralForm.Ordinal && (TryReadBefore(atoms, draft, currencies) || TryReadBehind(atoms, draft));

    // money-sign: "US$1.3 billion", "KRW 1.038 trillion", "Rs 500 crore", "W1.18tn", "$-2bn".
    private bool TryReadBefore(in AtomRange atoms, QuantityDraft draft, CurrencyContext currencies)
    {
        var end = draft.NumberFirst;
        if (atoms.TextOf(end - 1) is "-" or "\u2212" && atoms.IsAttached(end) && atoms[end - 2].IsSymbol)
            end--;
        if (!MayEndSign(atoms, end - 1))
            return false;
        for (var length = LongestSign; length > 0; length--)
        {
            if (!TryFind(atoms, end - length, end, out var currency))
                continue;
            draft.First = end - length;
            var isBare = lexicon.IsBare(atoms.TextOf(draft.First));
            draft.Confidence = !isBare ? 0.97 : currencies.MayBeAnother(currency) ? CurrencyContext.Ambiguous : 0.93;
            if (end != draft.NumberFirst)
                (draft.Value, draft.NumberFirst) = (-draft.Value, end);
            draft.Is(QuantityKind.Money, Unit.Of(currency.Code), "money-sign");
            ReadRepeatedWord(atoms, draft);
            return true;
        }
        return false;
    }

    // money-sign-behind: "1,200\u20AC", "5 billion USD".
    private bool TryReadBehind(in AtomRange atoms, QuantityDraft draft)
    {
        var at = draft.NumberEnd;
        if (!atoms.Has(at) || !atoms[at].IsSymbol && !(atoms.TextOf(at) is { Length: 3 } && (atoms[at].Flags & TokenFlags.AllCapitals) != 0))
            return false;
        if (!lexicon.TryFindSign(atoms.TextOf(at), out var currency) || atoms[at + 1].IsNumber && atoms.IsAttached(at + 1))
            return false;
        draft.End = at + 1;
        // "75 USD million".
        if (!draft.Numeral.HasScale && atoms.WordAt(at + 1)?.Number is { Kind: NumberWordKind.Scale or NumberWordKind.ShortScale, Value: var scale } && Digits.TryScale(draft.Value, scale, out var product))
            (draft.Value, draft.NumberEnd, draft.End) = (product, at + 2, at + 2);
        return draft.Is(QuantityKind.Money, Unit.Of(currency.Code), "money-sign-behind");
    }

    // Asked of what stands before every number: few words may be the end of a sign.
    private bool MayEndSign(in AtomRange atoms, int at)
    {
        ref readonly var last = ref atoms[at];
        if (last.Span.Length is 0 or > LongestLetters || !lexicon.MayEndSign(atoms.TextOf(at)[^1]))
            return false;
        return last.IsSymbol || last.IsCapital || !last.IsWord || !Ascii.IsValid(atoms.TextOf(at));
    }

    private bool TryFind(in AtomRange atoms, int first, int end, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        if (!atoms.Has(first))
            return false;
        Span<char> sign = stackalloc char[16];
        var length = 0;
        for (var i = first; i < end; i++)
        {
            var text = atoms.TextOf(i);
            if (length + text.Length > sign.Length || i > first && !atoms.IsAttached(i) && (!atoms[i].IsSymbol || atoms.TextOf(i - 1).Length == 1 && !atoms[first].IsCapital))
                return false;
            text.CopyTo(sign[length..]);
            length += text.Length;
        }
        sign = sign[..length];
        if (first > 0 && atoms.IsAttached(first) && atoms[first - 1].IsWord && atoms[first].IsWord)
            return false;
        // Some signs must be joined to the number: "W1.18tn", not "plan W 5".
        return lexicon.TryFindSign(sign, out currency) && (atoms.IsAttached(end) || !lexicon.MustBeJoined(sign));
    }

    // "$40 billion dollars", "$76 US a barrel", "C$5 billion Canadian".
    private void ReadRepeatedWord(in AtomRange atoms, QuantityDraft draft)
    {
        if (lexicon.Words.TryMatch(atoms, draft.NumberEnd, out var end, out var named) && named!.Exists(currency => Unit.Of(currency.Code) == draft.Unit))
        {
            draft.End = end;
            return;
        }
        if (!lexicon.IsBare(atoms.TextOf(draft.First)) || !lexicon.Names.TryMatch(atoms, draft.NumberEnd, out end, out named) || !IsEndOfPhrase(atoms, end))
            return;
        if (lexicon.SharesWord(draft.Unit!.Value, named!) is { } dollar)
            (draft.End, draft.Unit) = (end, Unit.Of(dollar.Code));
    }

    private static bool IsEndOfPhrase(in AtomRange atoms, int at) =>
        !atoms.Has(at) || !atoms[at].IsWord || NumeralReader.IsArticle(atoms, at) || atoms.WordAt(at) is { } word && (word.Noun & NounClasses.Stop) != 0;
}
