using System.Collections;

namespace Generator.Content;

/// <summary>The languages of the site in the order of site.yaml; the first is the default source language.</summary>
public sealed class LanguageSet(ImmutableArray<Language> languages) : IReadOnlyList<Language>
{
    public Language Default => languages[0];

    public int Count => languages.Length;

    public Language this[int index] => languages[index];

    /// <summary>How an author may name a language: by its path.</summary>
    public IEnumerable<string> Names => languages.Select(language => language.Path);

    /// <summary>The language whose path or tag is <paramref name="name"/>, or null.</summary>
    public Language? Find(ReadOnlySpan<char> name)
    {
        foreach (var language in languages)
        {
            if (name.SequenceEqual(language.Path) || name.SequenceEqual(language.Tag))
            {
                return language;
            }
        }

        return null;
    }

    public IEnumerator<Language> GetEnumerator() => languages.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
