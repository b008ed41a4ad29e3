using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Checking.External;

/// <summary>
/// An HTTP client for other people's servers: polite, without a proxy, which would connect on its own account, and
/// without automatic redirects. Every connection is checked when it is made, so also behind a redirect.
/// </summary>
internal sealed class ExternalConnections(INetwork network)
{
    public const int PerHost = 2;

    /// <summary>A client that names this program and where its owner can be found.</summary>
    public HttpClient CreateClient(Uri contact)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = async (context, cancellation) => await ConnectAsync(context.DnsEndPoint, cancellation),
            MaxConnectionsPerServer = PerHost,
            SslOptions = { RemoteCertificateValidationCallback = Accept },
            UseProxy = false,
        };
        var client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        var version = typeof(ExternalConnections).Assembly.GetName().Version!.ToString(fieldCount: 3);
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Generator", version));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"(link check; +{contact.AbsoluteUri})"));
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en,zh;q=0.9,*;q=0.5");
        return client;
    }

    private async Task<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellation)
    {
        var addresses = await network.ResolveAsync(target.Host, cancellation);
        var allowed = addresses.Where(address => !SpecialAddresses.Contains(address)).ToArray();
        return allowed.Length > 0 || addresses.Length == 0
            ? await network.ConnectAsync(allowed, target.Port, cancellation)
            : throw new SpecialAddressException(target.Host, addresses[0]);
    }

    private static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None ? true : throw new CertificateException(CertificateProblem.Describe(certificate, chain, errors));
}
