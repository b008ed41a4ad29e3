using System.Net;
using System.Net.Sockets;

namespace Generator.Checking.External;

/// <summary>
/// The addresses that a program running in a company's network must not be led to by a link, a redirect or a DNS
/// answer: the IANA registries of special-purpose addresses (RFC 6890), multicast, and what is not assigned.
/// </summary>
internal static class SpecialAddresses
{
    private static readonly IPNetwork[] V4 = Parse(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>All that is assigned to hosts of the Internet; the rest is special by itself.</summary>
    private static readonly IPNetwork GlobalV6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] V6 = Parse("2001::/23", "2001:db8::/32", "3fff::/20");

    /// <summary>Translation and tunnels (RFC 6052, RFC 3056) stand for the IPv4 address in them: with the place of its first byte.</summary>
    private static readonly (IPNetwork Network, int Start)[] Embedding = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    public static bool Contains(IPAddress address)
    {
        // First of all: IPNetwork takes a mapped address for one of IPv4, and compares the wrong bytes with a network of IPv6.
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return IsIn(V4, address);
        }

        foreach (var (network, start) in Embedding)
        {
            if (network.Contains(address))
            {
                return IsIn(V4, new IPAddress(address.GetAddressBytes().AsSpan(start, 4)));
            }
        }

        return !GlobalV6.Contains(address) || IsIn(V6, address);
    }

    private static bool IsIn(IPNetwork[] networks, IPAddress address) => networks.Any(network => network.Contains(address));

    private static IPNetwork[] Parse(params string[] networks) => [.. networks.Select(network => IPNetwork.Parse(network))];
}

/// <summary>A host has no address that may be connected to.</summary>
internal sealed class SpecialAddressException(string host, IPAddress address)
    : IOException($"{host} is {address}, an address that is not on the Internet")
{
    public string Host => host;

    public IPAddress Address => address;
}
