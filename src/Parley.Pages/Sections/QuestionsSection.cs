namespace Parley.Pages;

/// <summary>What no report says, what could not be resolved, and what rests on one source.</summary>
internal static class QuestionsSection
{
    public static void Write(PageContext page, NegotiationView view)
    {
        var html = page.Html.Open("ul", "questions");
        foreach (var question in view.Questions)
        {
            html.Open("li").Prose("span", Labels.Question(question.Kind), "question-kind").Open("div").Prose("p", question.Text);
            if (!question.Items.IsDefaultOrEmpty)
                page.Sources(question.Items);
            html.Close("div").Close("li");
        }
        html.Close("ul");
    }
}
