using Parley.DataBuilder;

// Compiles data/ into the tables that the program embeds. With --check, writes nothing and fails where a table is not what data/ gives.
var check = args is ["--check"];
if (args.Length > 0 && !check)
{
    Console.Error.WriteLine("usage: Parley.DataBuilder [--check]");
    return 2;
}
try
{
    var root = Checkout.Find();
    var differing = 0;
    foreach (var table in CompiledTable.All(root))
        differing += table.Apply(root, check) ? 0 : 1;
    return differing == 0 ? 0 : 1;
}
catch (InvalidDataException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
