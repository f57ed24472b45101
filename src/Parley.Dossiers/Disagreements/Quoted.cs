using System.Text;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>The words of a statement that stand in quotation marks.</summary>
internal static class Quoted
{
    /// <summary>In small letters, parted by spaces; a mark that is never closed holds to the end.</summary>
    public static string Words(Statement statement)
    {
        var text = string.Join(' ', statement.Content.Select(content => content.Quote));
        var inside = new StringBuilder();
        var isOpen = false;
        var hasMarks = false;
        foreach (var c in text)
        {
            if (c is '"' or '“' or '”')
            {
                isOpen = c == '“' || c == '"' && !isOpen;
                hasMarks = true;
                inside.Append(' ');
            }
            else if (isOpen)
            {
                inside.Append(c);
            }
        }
        return string.Join(' ', WordList.Of(hasMarks && statement.Mode == StatementMode.Mixed ? inside.ToString() : text));
    }
}
