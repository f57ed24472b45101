namespace Parley.Dossiers;

/// <summary>Finds the place of an agreement that a report mentions beside the one bargained for and the one before it.</summary>
internal static class OtherMention
{
    public static void Place(Series series, AgreementMention mention)
    {
        if (mention.IsRow)
            return;
        var node = series.Agreements.Find(node => IsSame(node, mention));
        if (node is not null)
        {
            node.Add(mention, null);
            return;
        }
        // Without a number, a term or a name of its own, another mention says nothing that could stand alone.
        if (mention.Ordinal is null && mention.Fact.Term is null && AgreementNames.Proper(mention.Fact.Name) is null)
            return;
        node = new();
        node.Add(mention, null);
        series.Agreements.Add(node);
    }

    private static bool IsSame(AgreementNode node, AgreementMention mention)
    {
        if (node.Ordinal is { } a && mention.Ordinal is { } b)
            return a == b;
        if (node.End is { } end && mention.Fact.Term?.Last is { } last)
            return Math.Abs(end.DayNumber - last.DayNumber) <= 366;
        return node.In(mention.Report).Any(one => one.IsConcluded == mention.IsConcluded && SameName(one.Fact.Name, mention.Fact.Name));
    }

    private static bool SameName(string a, string b) =>
        WordList.Containment([.. WordList.Of(a).Where(Lexicon.English.Names)], [.. WordList.Of(b).Where(Lexicon.English.Names)]) > 0.6;
}
