using Generator.Content;

namespace Generator.Checking.Hosting;

/// <summary>What a host answers to a request for a path.</summary>
public abstract record HostAnswer
{
    /// <summary>A file of the site.</summary>
    public sealed record Served(UrlPath File) : HostAnswer;

    /// <summary>Another URL, as a browser reads it relative to the one it asked for; <paramref name="Rule"/> is null where the host only adds or removes a slash.</summary>
    public sealed record Redirected(string Location, RedirectRule? Rule) : HostAnswer;

    /// <summary>Something this site does not hold: another host's page, a function.</summary>
    public sealed record Elsewhere : HostAnswer;

    /// <summary>Nothing: a page of its own may say so, with the status 404 or 410.</summary>
    public sealed record Missing(RedirectRule? Rule) : HostAnswer;
}
