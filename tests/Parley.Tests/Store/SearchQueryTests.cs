using Parley.Store;

namespace Parley.Tests.Store;

public class SearchQueryTests
{
    [Theory]
    [InlineData("troops", "\"troops\"")]
    [InlineData("fair  share", "\"fair\" \"share\"")]
    [InlineData("\"special measures\" cost", "\"special measures\" \"cost\"")]
    [InlineData("negoti*", "\"negoti\"*")]
    [InlineData("\"negoti*\"", "\"negoti\"")]
    [InlineData("\"never closed", "\"never closed\"")]
    [InlineData("one\"two three\"four", "\"one\" \"two three\" \"four\"")]
    [InlineData("AND OR NOT NEAR(", "\"AND\" \"OR\" \"NOT\" \"NEAR(\"")]
    [InlineData("title:x -y ^z", "\"title:x\" \"-y\" \"^z\"")]
    [InlineData("a\0b", "\"a\" \"b\"")]
    [InlineData("한국", "\"한국\"")]
    public void Parse_QuotesEverything(string typed, string query) => Assert.Equal(query, SearchQuery.Parse(typed));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\" * ***")]
    [InlineData("- ( ) :")]
    public void Parse_NothingToLookFor_IsNull(string typed) => Assert.Null(SearchQuery.Parse(typed));
}
