using System.Diagnostics;
using Microsoft.Playwright;

namespace Generator.Benchmarks.Preview;

/// <summary>The file that is saved, and the path of the page that shows it.</summary>
internal sealed record EditedPage(string File, string Path);

/// <summary>Saves a text again and again, and takes the time until a browser has drawn it.</summary>
internal static class SaveMeter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A writer does not save faster, and a server may use the time.</summary>
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromMilliseconds(400);

    /// <summary>What is built behind a page that is shown may take a while.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(8);

    private static readonly string[] Flags =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Looks at every frame that is drawn, on each page anew.</summary>
    private const string Watch = """
        (() => {
          let last = '';
          const look = () => {
            const found = /Marker ([a-j]+) ends/.exec(document.body?.textContent ?? '');
            if (found && found[1] !== last) { last = found[1]; window.seen(last, performance.timeOrigin + performance.now()); }
            requestAnimationFrame(look);
          };
          look();
        })();
        """;

    public static async Task<SaveResult> Measure(ServerProcess server, EditedPage page, int saves)
    {
        using var client = new HttpClient();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            ChromiumSandbox = false,
            Args = Flags,
        });
        var window = await browser.NewPageAsync();
        TaskCompletionSource<double> drawn = new();
        var expected = "";
        await window.ExposeFunctionAsync<string, double, bool>("seen", (marker, at) => marker == expected && drawn.TrySetResult(at));
        await window.AddInitScriptAsync(Watch);
        await Open(window, server, page.Path);

        var text = await File.ReadAllTextAsync(page.File);
        var times = new List<double>();
        var memoryAfterTen = 0.0;
        var cpu = server.Cpu;
        for (var number = 0; number < saves; number++)
        {
            drawn = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
            expected = Letters(number);
            var saved = Now();
            await File.WriteAllTextAsync(page.File, $"{text}\nMarker {expected} ends\n");
            times.Add(await Drawn() - saved);
            await Task.Delay(BetweenSaves);
            if (number == 9)
            {
                await Task.Delay(Rest);
                memoryAfterTen = server.Memory;
            }
        }

        await Task.Delay(Rest);

        // The next server's content is made of this one's, and the text of a save stays out of it.
        await File.WriteAllTextAsync(page.File, text);
        return new SaveResult([.. times.Order()], memoryAfterTen, server.Memory, (server.Cpu - cpu).TotalMilliseconds / saves);

        async Task<double> Drawn()
        {
            try
            {
                return await drawn.Task.WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                var isServed = (await client.GetStringAsync(server.Address + page.Path)).Contains(expected, StringComparison.Ordinal);
                throw new InvalidOperationException(
                    $"Save {times.Count + 1} was not drawn in {Patience.TotalSeconds} s; the server {(isServed ? "has it" : "does not have it")}. It wrote:\n{server.LastLines}");
            }
        }
    }

    private static double Now() => (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;

    private static async Task Open(IPage window, ServerProcess server, string path)
    {
        var waiting = Stopwatch.StartNew();
        while (waiting.Elapsed < Patience && !server.HasEnded)
        {
            try
            {
                if (await window.GotoAsync(server.Address + path) is { Ok: true })
                {
                    await Task.Delay(Rest);
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // It does not listen yet.
            }

            await Task.Delay(200);
        }

        throw new InvalidOperationException($"The server does not serve {path}. It wrote:\n{server.LastLines}");
    }

    /// <summary>A number as letters, which no check of numbers looks at.</summary>
    private static string Letters(int number) => string.Concat($"{number:D4}".Select(digit => (char)('a' + (digit - '0'))));
}

/// <summary>Milliseconds, the shortest first; megabytes; milliseconds of the processor for each save and what was built behind it.</summary>
internal sealed record SaveResult(ImmutableArray<double> Times, double MemoryAfterTen, double MemoryAtEnd, double CpuOfASave)
{
    public double Percentile(double part) => Times[(int)Math.Ceiling((Times.Length - 1) * part)];
}
