using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Preview;

/// <summary>What a command line asks of a preview.</summary>
public sealed record PreviewOptions
{
    /// <summary>The port to take where none is given and it is free.</summary>
    public const int UsualPort = 8000;

    /// <summary>What a browser opens to show a place in Visual Studio Code.</summary>
    public const string VisualStudioCode = "vscode://file{file}:{line}:{column}";

    /// <summary>The site; its moment is that of each build, unless <see cref="IsClockFixed"/>.</summary>
    public required BuildOptions Site { get; init; }

    /// <summary>Whether the site's moment was given and stays.</summary>
    public bool IsClockFixed { get; init; }

    /// <summary>The port to listen at; null for the usual one, or any where that is taken. Zero is any.</summary>
    public int? Port { get; init; }

    /// <summary>The URL that opens a place in the writer's editor: <c>{file}</c>, <c>{line}</c> and <c>{column}</c> stand for it.</summary>
    public string Editor { get; init; } = VisualStudioCode;

    /// <summary>Whether files are looked at again and again instead of waiting for the system to tell of changes.</summary>
    public bool Poll { get; init; }

    /// <summary>Takes what a build in the background found.</summary>
    public Action<ImmutableArray<Diagnostic>> Report { get; init; } = _ => { };

    /// <summary>What the next build is asked for: everything is shown, with a banner on what is not published.</summary>
    public BuildOptions NextBuild(TimeProvider time) => IsClockFixed ? Site : Site with { AsOf = time.GetUtcNow() };
}
