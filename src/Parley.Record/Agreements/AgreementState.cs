using Parley.Model;

namespace Parley.Record;

/// <summary>Words that say where an agreement stands, and on which side of its phrase they count.</summary>
internal sealed record AgreementState(AgreementStatus Status, AgreementReach Reach);
