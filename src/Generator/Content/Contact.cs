namespace Generator.Content;

/// <summary>A person or a desk that answers the press.</summary>
public sealed record Contact(string Id, LocalizedText Name, string? Email, string? Phone)
{
    /// <summary>Whether it is one person and not a desk.</summary>
    public bool IsPerson { get; init; }

    /// <summary>What the person or desk does.</summary>
    public LocalizedText? Role { get; init; }

    /// <summary>The part of the world that it answers for.</summary>
    public LocalizedText? Region { get; init; }

    /// <summary>The languages of the site in which it answers; all, where it names none.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The file in which an address book finds it.</summary>
    public UrlPath CardUrl(Language language) => language.HomeUrl.Folder("contacts").File($"{Id}.vcf");

    /// <summary>Whether it answers in a language.</summary>
    public bool Answers(Language language) => Languages.IsEmpty || Languages.Contains(language);
}
