using Parley.Model;

namespace Parley.Pages;

/// <summary>What to call a side where its name stands alone.</summary>
internal static class PartyWords
{
    private const string Article = "the ";

    /// <summary>"United States", "UAW"; both together where there is no one side.</summary>
    public static string Of(PartyCode? party)
    {
        if (party is not { } side)
            return "Both sides";
        var name = PartyNames.Name(side);
        return name.StartsWith(Article, StringComparison.Ordinal) ? name[Article.Length..] : name;
    }
}
