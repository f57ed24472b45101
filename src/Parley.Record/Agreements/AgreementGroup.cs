using Parley.Model;

namespace Parley.Record;

/// <summary>The mentions of one agreement.</summary>
internal sealed class AgreementGroup
{
    public AgreementGroup(AgreementMention first, AgreementPhase? phase)
    {
        Mentions = [first];
        Phase = phase;
    }

    public List<AgreementMention> Mentions { get; }

    public AgreementPhase? Phase { get; set; }

    public int? Ordinal => Mentions.Find(mention => mention.Ordinal is not null)?.Ordinal;

    public string? ProperName => Mentions.Find(mention => mention.ProperName is not null)?.ProperName;

    /// <summary>What a phrase says of itself goes before what the words around it say.</summary>
    public AgreementStatus Status
    {
        get
        {
            if (Mentions.Exists(mention => mention.Status == AgreementStatus.Expired))
                return AgreementStatus.Expired;
            var sure = Mentions.Find(mention => mention is { IsSure: true, Status: not null })?.Status;
            if (Phase == AgreementPhase.Done && Mentions.Exists(mention => mention.Status == AgreementStatus.Signed))
                return AgreementStatus.Signed;
            return sure ?? Mentions.Find(mention => mention.Status is not null)?.Status ?? (Phase == AgreementPhase.Open ? AgreementStatus.Negotiating : AgreementStatus.InForce);
        }
    }
}
