namespace Parley.Model;

/// <summary>A reading's members in the contract's order. Writes what <see cref="ParleyJsonContext"/> would: a test compares the two.</summary>
/// <remarks>Written out because the serializer makes thousands of methods for its first object, which takes longer than reading five reports.</remarks>
internal static class ReadingWriter
{
    public static void Reading(ContractWriter to, Reading reading)
    {
        to.Number("parley"u8, reading.Parley);
        to.Item("document"u8, reading.Document, Document);
        to.Items("actors"u8, reading.Actors, Actor);
        to.Items("dates"u8, reading.Dates, TimeExpression);
        to.Items("statements"u8, reading.Statements, Statement);
        to.Items("figures"u8, reading.Figures, Figure);
        to.Items("rounds"u8, reading.Rounds, Round);
        to.Items("agreements"u8, reading.Agreements, Agreement);
        to.Items("deadlines"u8, reading.Deadlines, Deadline);
    }

    public static void Escalation(ContractWriter to, Escalation escalation)
    {
        to.Text("words"u8, escalation.Words);
        to.Text("kind"u8, ContractNames.Of(escalation.Kind));
        to.Text("index"u8, escalation.Index);
        to.Number("rate"u8, escalation.Rate);
        to.Number("cap"u8, escalation.Cap);
    }

    public static void Base(ContractWriter to, FigureBase from)
    {
        to.Number("value"u8, from.Value);
        to.Text("unit"u8, from.Unit?.ToString());
        to.Text("period"u8, from.Period?.ToString());
    }

    private static void Document(ContractWriter to, Document document)
    {
        to.Text("id"u8, document.Id);
        to.Text("source"u8, document.Source);
        to.Text("outlet"u8, document.Outlet);
        to.Text("title"u8, document.Title);
        to.Text("byline"u8, document.Byline);
        to.Text("place"u8, document.Place);
        to.Text("published"u8, document.Published?.ToString());
        to.Text("publishedBasis"u8, ContractNames.Of(document.PublishedBasis));
        to.Text("language"u8, document.Language);
        to.Text("text"u8, document.Text);
        to.Blocks("blocks"u8, document.Blocks);
    }

    private static void Actor(ContractWriter to, Actor actor)
    {
        to.Text("id"u8, actor.Id);
        to.Text("kind"u8, ContractNames.Of(actor.Kind));
        to.Text("name"u8, actor.Name);
        to.Texts("aliases"u8, actor.Aliases);
        to.Texts("roles"u8, actor.Roles);
        to.Text("party"u8, actor.Party?.ToString());
        to.Places("mentions"u8, actor.Mentions);
        Grounds(to, actor);
    }

    private static void TimeExpression(ContractWriter to, TimeExpression time)
    {
        to.Text("id"u8, time.Id);
        to.Text("type"u8, ContractNames.Of(time.Type));
        to.Text("value"u8, time.Value);
        to.Text("mod"u8, time.Mod);
        Grounds(to, time);
    }

    private static void Statement(ContractWriter to, Statement statement)
    {
        to.Text("id"u8, statement.Id);
        to.Text("speaker"u8, statement.Speaker);
        to.Place("speakerText"u8, statement.SpeakerText);
        to.Text("party"u8, statement.Party?.ToString());
        to.Text("attribution"u8, ContractNames.Of(statement.Attribution));
        to.Texts("via"u8, statement.Via);
        to.Text("mode"u8, ContractNames.Of(statement.Mode));
        to.Text("polarity"u8, ContractNames.Of(statement.Polarity));
        to.Places("cue"u8, statement.Cue);
        to.Places("content"u8, statement.Content);
        to.Text("date"u8, statement.Date?.ToString());
        to.Text("occasion"u8, statement.Occasion);
        if (statement.Anonymity is not null)
            to.Place("anonymity"u8, statement.Anonymity);
        to.Texts("topics"u8, statement.Topics);
        Grounds(to, statement);
    }

    private static void Figure(ContractWriter to, Figure figure)
    {
        to.Text("id"u8, figure.Id);
        to.Number("value"u8, figure.Value);
        to.Number("high"u8, figure.High);
        to.Text("unit"u8, figure.Unit?.ToString());
        to.Text("modifier"u8, ContractNames.Of(figure.Modifier));
        to.Text("measure"u8, ContractNames.Of(figure.Measure));
        to.Text("role"u8, ContractNames.Of(figure.Role));
        to.Text("by"u8, figure.By?.ToString());
        to.Text("payer"u8, figure.Payer?.ToString());
        to.Text("payee"u8, figure.Payee?.ToString());
        to.Text("of"u8, figure.Of);
        to.Text("per"u8, ContractNames.Of(figure.Per));
        to.Text("period"u8, figure.Period?.ToString());
        to.Item("base"u8, figure.Base, Base);
        to.Text("stance"u8, ContractNames.Of(figure.Stance));
        to.Text("statement"u8, figure.Statement);
        Grounds(to, figure);
    }

    private static void Round(ContractWriter to, Round round)
    {
        to.Text("id"u8, round.Id);
        to.Text("agreement"u8, round.Agreement);
        to.Number("ordinal"u8, round.Ordinal);
        to.Text("dates"u8, round.Dates?.ToString());
        to.Text("place"u8, round.Place);
        to.Text("status"u8, ContractNames.Of(round.Status));
        to.Text("outcome"u8, ContractNames.Of(round.Outcome));
        to.Items("delegates"u8, round.Delegates, Delegate);
        to.Text("next"u8, round.Next?.ToString());
        Grounds(to, round);
    }

    private static void Delegate(ContractWriter to, RoundDelegate one)
    {
        to.Text("actor"u8, one.Actor);
        to.Flag("head"u8, one.Head);
        to.Text("party"u8, one.Party?.ToString());
    }

    private static void Agreement(ContractWriter to, Agreement agreement)
    {
        to.Text("id"u8, agreement.Id);
        to.Text("name"u8, agreement.Name);
        to.Number("ordinal"u8, agreement.Ordinal);
        to.Parties("parties"u8, agreement.Parties);
        to.Text("subject"u8, agreement.Subject);
        to.Text("status"u8, ContractNames.Of(agreement.Status));
        to.Text("term"u8, agreement.Term?.ToString());
        to.Number("duration"u8, agreement.Duration);
        to.Text("amount"u8, agreement.Amount);
        to.Item("escalation"u8, agreement.Escalation, Escalation);
        to.Texts("categories"u8, agreement.Categories);
        Grounds(to, agreement);
    }

    private static void Deadline(ContractWriter to, Deadline deadline)
    {
        to.Text("id"u8, deadline.Id);
        to.Text("for"u8, deadline.For);
        to.Text("date"u8, deadline.Date?.ToString());
        to.Text("status"u8, ContractNames.Of(deadline.Status));
        Grounds(to, deadline);
    }

    private static void Grounds(ContractWriter to, Fact fact)
    {
        to.Places("evidence"u8, fact.Evidence);
        to.Fraction("confidence"u8, fact.Confidence);
    }
}
