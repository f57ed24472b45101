namespace Parley.Pages;

/// <summary>A section of a negotiation's part of the page.</summary>
/// <param name="Name">Ends its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Appears">Whether there is anything to say.</param>
/// <param name="Write">Writes what comes below the heading.</param>
internal sealed record PageSection(string Name, string Title, Func<NegotiationView, bool> Appears, Action<PageContext, NegotiationView> Write)
{
    public string Anchor(NegotiationView view) => view.Anchor + "-" + Name;
}
