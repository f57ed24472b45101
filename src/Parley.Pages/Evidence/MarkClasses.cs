namespace Parley.Pages;

/// <summary>The style classes of marks. What a stretch is evidence of shows; an actor or a date only faintly.</summary>
internal static class MarkClasses
{
    private static readonly (MarkKinds Kind, string Class)[] Names =
    [
        (MarkKinds.Figure, "m-f"), (MarkKinds.Statement, "m-s"), (MarkKinds.Round, "m-r"), (MarkKinds.Agreement, "m-a"),
        (MarkKinds.Deadline, "m-d"), (MarkKinds.Date, "m-t"), (MarkKinds.Actor, "m-p"),
    ];

    public static string? Of(MarkKinds kinds)
    {
        string? classes = null;
        foreach (var (kind, name) in Names)
        {
            if ((kinds & kind) != 0)
                classes = classes is null ? name : classes + " " + name;
        }
        return classes;
    }
}
