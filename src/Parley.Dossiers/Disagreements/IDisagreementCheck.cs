namespace Parley.Dossiers;

/// <summary>Looks for one kind of difference in a row of agreements.</summary>
internal interface IDisagreementCheck
{
    IEnumerable<Finding> Check(DisagreementContext context);
}
