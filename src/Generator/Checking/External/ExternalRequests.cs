using Polly;
using Polly.Retry;
using CancellationToken = System.Threading.CancellationToken;
using CancellationTokenSource = System.Threading.CancellationTokenSource;

namespace Generator.Checking.External;

/// <summary>
/// Asks for one address, again after a while where that may help: on a reset, a time-out, 429 and 5xx, waiting as long
/// as <c>Retry-After</c> says, else 1 and 2 seconds. An attempt includes the body, which a handler of
/// Microsoft.Extensions.Http.Resilience would leave out: so the pipeline, of the same Polly, stands around the whole.
/// </summary>
internal sealed class ExternalRequests
{
    private const int Retries = 2;

    /// <summary>Who wants more patience is asked again by the next run.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly HttpClient client;
    private readonly ExternalLinkOptions options;
    private readonly ResiliencePipeline<ExternalReply> headPipeline;
    private readonly ResiliencePipeline<ExternalReply> getPipeline;

    public ExternalRequests(HttpClient client, ExternalLinkOptions options)
    {
        this.client = client;
        this.options = options;

        // Who does not answer HEAD well is asked with GET anyway, but not before the time that was asked for.
        headPipeline = CreatePipeline(outcome => outcome.Result is { IsPassing: true, RetryAfter: { } wait } && wait <= LongestWait);
        getPipeline = CreatePipeline(IsPassing);
    }

    public Task<ExternalReply> HeadAsync(Uri url, CancellationToken cancellation) =>
        headPipeline.ExecuteAsync(async token => await SendAsync(HttpMethod.Head, url, wantsNames: false, token), cancellation).AsTask();

    /// <summary>GET; with <paramref name="wantsNames"/> the whole page is read.</summary>
    public Task<ExternalReply> GetAsync(Uri url, bool wantsNames, CancellationToken cancellation) =>
        getPipeline.ExecuteAsync(async token => await SendAsync(HttpMethod.Get, url, wantsNames, token), cancellation).AsTask();

    private ResiliencePipeline<ExternalReply> CreatePipeline(Func<Outcome<ExternalReply>, bool> isPassing) =>
        new ResiliencePipelineBuilder<ExternalReply> { TimeProvider = options.Clock }
            .AddRetry(new RetryStrategyOptions<ExternalReply>
            {
                MaxRetryAttempts = Retries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(1),
                ShouldHandle = arguments => ValueTask.FromResult(isPassing(arguments.Outcome)),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter),
            })
            .Build();

    private async Task<ExternalReply> SendAsync(HttpMethod method, Uri url, bool wantsNames, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            var isHtml = response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml";
            var reply = new ExternalReply(response.StatusCode)
            {
                Location = response.Headers.Location,
                RetryAfter = ReadRetryAfter(response),
                IsHtml = isHtml,
            };
            return method == HttpMethod.Get && isHtml && reply.IsSuccess
                ? reply with { Page = await ExternalPage.ReadAsync(response.Content, wantsNames, limit.Token) }
                : reply;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"did not answer within {options.Timeout.TotalSeconds:0.#} seconds"));
        }
    }

    /// <summary>In seconds or as a date (RFC 9110 §10.2.3); a date that has passed means now.</summary>
    private TimeSpan? ReadRetryAfter(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is { } header ? header.Delta ?? (header.Date - options.Clock.GetUtcNow()) : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static bool IsPassing(Outcome<ExternalReply> outcome) => outcome.Exception switch
    {
        null => outcome.Result!.IsPassing && !(outcome.Result.RetryAfter > LongestWait),
        TimeoutException => true,
        HttpRequestException failure => ExternalFailure.IsPassing(failure),
        _ => false,
    };
}
