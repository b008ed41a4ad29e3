using System.Text;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Output;
using Generator.Pipelines;
using NodaTime;
using NodaTime.Text;

namespace Generator.Site.Hosting;

/// <summary>
/// Makes <c>/.well-known/security.txt</c> (RFC 9116), where site.yaml names a contact, and reports one that has expired or
/// soon will.
/// </summary>
public sealed class CreateSecurityText(SiteConfiguration configuration, Instant asOf) : IModule
{
    public static UrlPath Url { get; } = UrlPath.Root.Folder(".well-known").File("security.txt");

    public IReadOnlyList<Document> Execute(IReadOnlyList<Document> documents, ExecutionContext context)
    {
        if (configuration.Security is not { } contact)
        {
            return [];
        }

        var document = new SecurityContactDocument(contact, configuration.Zone);
        CheckEnd(document, context.Diagnostics);
        return [document, new DataOutput(Url, () => Encoding.UTF8.GetBytes(Write(document)))];
    }

    private void CheckEnd(SecurityContactDocument document, DiagnosticBag diagnostics)
    {
        var isExpired = document.End.ToInstant() <= asOf;
        if (isExpired || document.Notice.ToInstant() <= asOf)
        {
            var descriptor = isExpired ? OutputDiagnostics.ExpiredSecurityContact : OutputDiagnostics.SecurityContactToRenew;
            diagnostics.Add(descriptor.At(document.Contact.WrittenEnd, $"security.txt {(isExpired ? "expired" : "expires")} on {document.Contact.LastDay:uuuu-MM-dd}."));
        }
    }

    private string Write(SecurityContactDocument document)
    {
        var contact = document.Contact;
        (string Name, string? Value)[] fields =
        [
            .. contact.Contacts.Select(address => ("Contact", (string?)address)),
            ("Expires", InstantPattern.General.Format(document.End.ToInstant())),
            ("Preferred-Languages", string.Join(", ", configuration.Languages.Select(language => language.Tag))),
            ("Canonical", configuration.Absolute(Url)),
            ("Policy", contact.Policy),
            ("Encryption", contact.Encryption),
            ("Acknowledgments", contact.Acknowledgments),
        ];
        return string.Concat(fields.Where(field => field.Value is not null).Select(field => $"{field.Name}: {field.Value}\n"));
    }
}
