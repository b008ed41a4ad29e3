using System.Net;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Checking.External;

/// <summary>
/// Finds out whether an address of another site is there: HEAD first, GET where HEAD did not say that all is well,
/// where a page is to be looked at, and where fragments point into it; redirects one by one.
/// </summary>
internal sealed class ExternalLinkProbe(ExternalRequests requests)
{
    private const int MostRedirects = 10;

    public async Task<ExternalAnswer> ProbeAsync(ExternalLink link, CancellationToken cancellation)
    {
        try
        {
            var trail = link.Fragments.IsEmpty ? await HeadAsync(link.Url, cancellation) : null;
            trail ??= await FollowAsync(link.Url, (url, token) => requests.GetAsync(url, !link.Fragments.IsEmpty, token), cancellation);
            return Judge(trail, link);
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or IOException)
        {
            return ExternalFailure.Describe(exception, link.Url);
        }
    }

    /// <summary>Where HEAD says that a file is there, which is no page to look at; else null, and GET has the word.</summary>
    private async Task<Trail?> HeadAsync(Uri url, CancellationToken cancellation)
    {
        try
        {
            var trail = await FollowAsync(url, requests.HeadAsync, cancellation);
            return trail is { IsEndless: false, Reply: { IsSuccess: true, IsHtml: false } } ? trail : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutException or IOException)
        {
            // Some servers break off at HEAD; what is wrong with the others shows at GET too.
            return null;
        }
    }

    private static async Task<Trail> FollowAsync(Uri url, Func<Uri, CancellationToken, Task<ExternalReply>> ask, CancellationToken cancellation)
    {
        var trail = new Trail(url, await ask(url, cancellation)) { IsPermanentSoFar = true };
        for (var hop = 0; trail.Reply.IsRedirect; hop++)
        {
            var isWeb = Uri.TryCreate(trail.Url, trail.Reply.Location, out var next) && next.Scheme is "http" or "https";
            if (hop == MostRedirects || !isWeb)
            {
                return trail with { IsEndless = true };
            }

            var isPermanent = trail.IsPermanentSoFar && trail.Reply.IsPermanent;
            trail = trail with
            {
                Url = next!,
                Reply = await ask(next!, cancellation),
                MovedTo = isPermanent ? next : trail.MovedTo,
                IsPermanentSoFar = isPermanent,
            };
        }

        return trail;
    }

    private static ExternalAnswer Judge(Trail trail, ExternalLink link)
    {
        var status = (int)trail.Reply.Status;
        var place = trail.Url == link.Url ? "" : $" at {trail.Url}";
        if (trail.IsEndless)
        {
            return new ExternalAnswer(ExternalVerdict.EndlessRedirect, $"redirects without an end or to no web address: the last is {trail.Reply.Location}");
        }

        if (!trail.Reply.IsSuccess)
        {
            var verdict = trail.Reply.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone ? ExternalVerdict.Missing
                : trail.Reply.IsPassing || status >= 500 && status != 999 ? ExternalVerdict.Unreachable
                : ExternalVerdict.Refused;
            return new ExternalAnswer(verdict, string.Create(CultureInfo.InvariantCulture, $"answers {status}{place}"));
        }

        if (trail.Reply.Page is { IsBroken: true, IsComplete: false } broken && (broken.Title is null || link.Fragments.Any(fragment => !broken.HasName(fragment))))
        {
            return new ExternalAnswer(ExternalVerdict.Unreachable, "breaks off before the page is complete");
        }

        return JudgePage(trail, link);
    }

    private static ExternalAnswer JudgePage(Trail trail, ExternalLink link)
    {
        if (trail.Reply.Page?.Title is { } title && SoftNotFound.IsTitle(title))
        {
            return new ExternalAnswer(ExternalVerdict.SoftMissing, $"answers 200 with a page titled “{title}”");
        }

        if (SoftNotFound.IsRedirect(link.Url, trail.Url))
        {
            return new ExternalAnswer(ExternalVerdict.SoftMissing, $"redirects to {trail.Url}");
        }

        // A redirect to a fragment leads there, whatever the link asked for (RFC 9110 §10.2.2).
        var missing = trail.Reply.Page is { IsComplete: true } page && trail.Url.Fragment.Length == 0
            ? link.Fragments.Where(fragment => !page.HasName(fragment))
            : [];
        return ExternalAnswer.Fine with { MovedTo = trail.MovedTo, MissingFragments = [.. missing] };
    }

    /// <summary>The last address of a chain of redirects with its reply; <c>MovedTo</c> ends the permanent ones that it began with.</summary>
    private sealed record Trail(Uri Url, ExternalReply Reply)
    {
        public Uri? MovedTo { get; init; }

        public bool IsPermanentSoFar { get; init; }

        public bool IsEndless { get; init; }
    }
}
