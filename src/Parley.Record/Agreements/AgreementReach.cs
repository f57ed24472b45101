namespace Parley.Record;

/// <summary>Where words about an agreement must stand.</summary>
internal enum AgreementReach
{
    Inside,
    Before,
    Behind,
}
