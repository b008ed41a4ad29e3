namespace Generator.Tests.Infrastructure;

/// <summary>
/// What must come out, kept in a file beside the tests. With UPDATE_GOLDEN=1 the file is written anew instead, to be
/// read before it is committed.
/// </summary>
public static class ExpectedFile
{
    private const string UpdateVariable = "UPDATE_GOLDEN";

    public static void Verify(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", actual);
    }
}
