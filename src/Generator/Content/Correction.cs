using NodaTime;

namespace Generator.Content;

public enum CorrectionKind
{
    Correction,
    Clarification,
    Update,
    Withdrawal,
}

/// <summary>A change after publication, as the reader is told of it.</summary>
public sealed record Correction(ZonedDateTime Date, CorrectionKind Kind, LocalizedText Note);
