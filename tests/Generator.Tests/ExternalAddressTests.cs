using System.Net;
using Generator.Checking.External;

namespace Generator.Tests;

/// <summary>Which addresses of other sites are meant by a pattern, and which are asked by nobody.</summary>
public sealed class ExternalAddressTests
{
    [Theory]
    [InlineData("https://a.example/*", "https://a.example/x", true)]
    [InlineData("https://a.example/*", "https://a.example/", true)]
    [InlineData("https://a.example/*", "https://b.example/a.example/", false)]
    [InlineData("https://a.example/x", "https://a.example/xy", false)]
    [InlineData("https://*.example/*/z", "https://a.example/x/y/z", true)]
    [InlineData("https://*.example/*/z", "https://a.example/z", false)]
    [InlineData("*ab*ba", "aba", false)]
    [InlineData("*", "https://a.example/", true)]
    public void A_pattern_stands_for_whole_addresses(string pattern, string url, bool matches) =>
        Assert.Equal(matches, new Configuration.ExternalLinkIgnore(pattern, "", default, default).Matches(url));

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("127.8.8.8")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.8")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.0.1")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::10.0.0.1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("fc00::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void An_address_that_is_not_on_the_internet_is_special(string address) => Assert.True(SpecialAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("93.184.216.34")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("64:ff9b::1.1.1.1")]
    [InlineData("2002:5db8:d822::1")]
    public void An_address_of_the_internet_is_not(string address) => Assert.False(SpecialAddresses.Contains(IPAddress.Parse(address)));
}
