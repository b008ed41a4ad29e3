using System.Net;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Checking.External;

/// <summary>Names and connections. Which addresses may be connected to is decided between the two, by <see cref="SpecialAddresses"/>.</summary>
internal interface INetwork
{
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellation);

    Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation);
}
