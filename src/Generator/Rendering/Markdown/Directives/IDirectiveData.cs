using Generator.Rendering.Templates;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// What the program adds to the directives of one name, beyond what the writer gives. Whatever it knows must be part of
/// what a body is kept by: of site.yaml, terms.yaml, the theme, or the document itself.
/// </summary>
public interface IDirectiveData
{
    /// <summary>The name of the directive.</summary>
    string Directive { get; }

    /// <summary>Whether a use for which there is no data, which was reported then, shows nothing.</summary>
    bool IsRequired => false;

    /// <summary>
    /// What the template sees as <c>data</c>, or null, and then it sees none. Called once for each use, before it is
    /// rendered; it may report, and change the blocks of the directive.
    /// </summary>
    TemplateObject? Create(DirectiveUse use);
}
