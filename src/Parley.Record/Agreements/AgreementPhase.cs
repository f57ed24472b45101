namespace Parley.Record;

/// <summary>What time of an agreement's life a mention belongs to: two phases in one report are two agreements.</summary>
internal enum AgreementPhase
{
    /// <summary>In force or expired.</summary>
    Old,

    /// <summary>Talked about.</summary>
    Open,

    /// <summary>Just concluded.</summary>
    Done,
}
