namespace Parley.Record;

/// <summary>Which part of an amount's sides is asked for.</summary>
internal enum SideSlot
{
    /// <summary>Whose demand, offer or estimate it is.</summary>
    By,
    Payer,
    Payee,
}
