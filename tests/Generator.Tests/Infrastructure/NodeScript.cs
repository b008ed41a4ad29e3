using System.Diagnostics;
using System.Text.Json;

namespace Generator.Tests.Infrastructure;

/// <summary>A script for Node beside the tests, which reads JSON and answers with JSON.</summary>
internal static class NodeScript
{
    /// <summary>Runs <c>FOLDER/ask.mjs</c>, which must say nothing else.</summary>
    public static T Ask<T>(string folder, object request)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["--no-warnings", Repository.TestFile(folder, "ask.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        JsonSerializer.Serialize(process.StandardInput.BaseStream, request, JsonSerializerOptions.Web);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal("", error.GetAwaiter().GetResult());
        return JsonSerializer.Deserialize<T>(output.GetAwaiter().GetResult(), JsonSerializerOptions.Web)!;
    }
}
