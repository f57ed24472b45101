using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Parley.Model;

namespace Parley.Tests.Rules;

/// <summary>Facts, readings and dossiers never change once they are made.</summary>
public class FactRulesTests
{
    public static TheoryData<Type> ContractTypes()
    {
        var found = new HashSet<Type>();
        var waiting = new Queue<Type>([typeof(Reading), typeof(Dossier), typeof(Diagnostic)]);
        while (waiting.TryDequeue(out var type))
        {
            if (type.Assembly != typeof(Reading).Assembly || type.IsEnum || !found.Add(type))
                continue;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                waiting.Enqueue(Element(property.PropertyType));
        }
        return [.. found.OrderBy(type => type.Name, StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(ContractTypes))]
    public void Properties_CannotBeSetLater(Type type) =>
        Assert.Empty(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { } set && !IsInit(set)).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(ContractTypes))]
    public void Fields_AreReadOnly(Type type) =>
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(field => !field.IsInitOnly && !IsBacking(type, field)).Select(field => field.Name));

    // Anything else that holds several values could be changed through the value.
    [Theory]
    [MemberData(nameof(ContractTypes))]
    public void Lists_AreImmutable(Type type) =>
        Assert.Empty(type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType))
            .Where(property => !property.PropertyType.IsGenericType || property.PropertyType.GetGenericTypeDefinition() != typeof(ImmutableArray<>))
            .Select(property => property.Name));

    private static Type Element(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type;
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // The compiler leaves the field of an init property writable; the property is what the first rule checks.
    private static bool IsBacking(Type type, FieldInfo field) =>
        field.Name.StartsWith('<') && type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)?.SetMethod is { } set && IsInit(set);
}
