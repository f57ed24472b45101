using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Parley.Model;
using Parley.Testing;

namespace Parley.Tests.Rules;

/// <summary>Every key of the contract is a member of the JSON, under exactly that name.</summary>
public class ContractKeyTests
{
    private static readonly Dictionary<Type, string> Keys = new()
    {
        [typeof(Reading)] = "parley document actors dates statements figures rounds agreements deadlines",
        [typeof(Document)] = "id source outlet title byline place published publishedBasis language text blocks",
        [typeof(Actor)] = "id kind name aliases roles party mentions",
        [typeof(TimeExpression)] = "id evidence type value mod",
        [typeof(Statement)] = "id speaker speakerText party attribution via mode polarity cue content date occasion topics",
        [typeof(Figure)] = "id value high unit modifier measure role by payer payee of per period base stance statement",
        [typeof(FigureBase)] = "value unit period",
        [typeof(Round)] = "id agreement ordinal dates place status outcome delegates next",
        [typeof(RoundDelegate)] = "actor party head",
        [typeof(Agreement)] = "id name ordinal parties subject status term duration amount escalation categories",
        [typeof(Escalation)] = "kind index rate cap",
        [typeof(Deadline)] = "id for date status",
        [typeof(Dossier)] = "negotiations rounds positions statements disagreements terms corrections sources duplicates",
        [typeof(Disagreement)] = "id kind status items explanation reconciliation",
        [typeof(Correction)] = "item field was now who when why",
    };

    /// <summary>Where the contract lists a type's keys in braces: the heading's or the bullet's name.</summary>
    private static readonly Dictionary<string, Type> Listed = new()
    {
        ["actors"] = typeof(Actor),
        ["dates"] = typeof(TimeExpression),
        ["statements"] = typeof(Statement),
        ["figures"] = typeof(Figure),
        ["rounds"] = typeof(Round),
        ["agreements"] = typeof(Agreement),
        ["deadlines"] = typeof(Deadline),
        ["disagreements"] = typeof(Disagreement),
        ["corrections"] = typeof(Correction),
    };

    public static TheoryData<Type> Types() => [.. Keys.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Key_IsBoundToAMember(Type type)
    {
        var bound = ParleyJsonContext.Default.GetTypeInfo(type)!.Properties.Select(property => property.Name);
        Assert.Empty(Keys[type].Split(' ').Except(bound));
    }

    [Theory]
    [InlineData(typeof(Actor))]
    [InlineData(typeof(TimeExpression))]
    [InlineData(typeof(Statement))]
    [InlineData(typeof(Figure))]
    [InlineData(typeof(Round))]
    [InlineData(typeof(Agreement))]
    [InlineData(typeof(Deadline))]
    public void Item_HasIdEvidenceAndConfidence(Type type)
    {
        JsonPropertyInfo[] properties = [.. ParleyJsonContext.Default.GetTypeInfo(type)!.Properties];
        Assert.Empty(new[] { "id", "evidence", "confidence" }.Except(properties.Select(property => property.Name)));
    }

    [Fact]
    public void Keys_AreThoseOfTheContract()
    {
        if (Repository.Shared("design", "record.md") is not { } path)
        {
            Assert.Skip("The contract's text is not beside this checkout.");
            return;
        }
        var contract = File.ReadAllText(path);
        foreach (var (name, type) in Listed)
        {
            var list = Regex.Match(contract, $@"(?:### |- `){name}`?(?::[^`]*)?\s+`\{{([^}}]*)\}}`");
            Assert.True(list.Success, $"The contract lists no keys for {name}.");
            var keys = list.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries);
            Assert.Equal(keys.Order(StringComparer.Ordinal), Keys[type].Split(' ').Order(StringComparer.Ordinal));
        }
    }
}
