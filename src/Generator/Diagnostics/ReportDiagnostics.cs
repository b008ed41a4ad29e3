using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with the report's certificates, its content index and its claims: GEN93xx.</summary>
public static class ReportDiagnostics
{
    public static readonly DiagnosticDescriptor ExpiredCertificate = new("GEN9301", Warning,
        "A certificate has expired", "Renew it and write the new dates and number, or remove it.");

    public static readonly DiagnosticDescriptor CertificateToRenew = new("GEN9302", Warning,
        "A certificate expires soon", "Renew it in time; `generator schedule` lists the days.")
    { IsForeseen = true };

    public static readonly DiagnosticDescriptor UnknownDisclosure = new("GEN9310", Error,
        "There is no such disclosure in the content index", "Correct the code, or add it to disclosures.yaml of the edition.");

    public static readonly DiagnosticDescriptor MissingLocation = new("GEN9311", Error,
        "The content index points at a section that does not exist", "Name a chapter of the edition and the id of one of its headings: `climate#emissions`.");

    public static readonly DiagnosticDescriptor UnansweredDisclosure = new("GEN9312", Error,
        "A listed disclosure has neither a place nor a reason",
        "Mark the section that answers it with the code, name it under `locations`, or say why it is left out.");

    public static readonly DiagnosticDescriptor UnsupportedClaim = new("GEN9320", Warning,
        "A claim without evidence",
        "Name the evidence under `claims` in the front matter, or say there why it needs none; or word it otherwise.");

    public static readonly DiagnosticDescriptor WeakEvidence = new("GEN9321", Error,
        "The evidence does not bear the claim", "Name a valid certificate, or a target with a plan and a verifier, or give the reason for an `exception`.");

    public static readonly DiagnosticDescriptor NoSortKey = new("GEN9330", Warning,
        "A word of the glossary cannot be sorted", "Add its pinyin: `sort: {zh: tan zu ji}`.");

    public static readonly DiagnosticDescriptor NoBrowser = new("GEN9340", Error,
        "No browser is installed that could print", "Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium generator pdf.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ExpiredCertificate, CertificateToRenew, UnknownDisclosure, MissingLocation, UnansweredDisclosure,
        UnsupportedClaim, WeakEvidence, NoSortKey, NoBrowser,
    ];
}
