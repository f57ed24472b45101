namespace Parley.Model;

/// <summary>What a change starts from ("from around $870 million"); parts that the text leaves out are null.</summary>
public sealed record FigureBase(decimal? Value, Unit? Unit, EdtfDate? Period);
