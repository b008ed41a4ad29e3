using System.Net;

namespace Generator.Checking.External;

/// <summary>One server's answer to one request, as far as it is needed.</summary>
internal sealed record ExternalReply(HttpStatusCode Status)
{
    public Uri? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsHtml { get; init; }

    /// <summary>What was read of the page, where it is one and its body was asked for.</summary>
    public ExternalPage? Page { get; init; }

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsRedirect => Location is not null && Status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found
        or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    public bool IsPermanent => Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;

    /// <summary>Whether another attempt may bring another answer.</summary>
    public bool IsPassing => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
