using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Rendering.Templates;

/// <summary>Reads <c>theme/directives/NAME.html</c>: a declaration as front matter, then a template.</summary>
internal sealed class DirectiveLoader(string folder, LanguageSet languages, DiagnosticBag diagnostics)
{
    private readonly DirectiveDeclarationReader declarations = new(languages, diagnostics);

    /// <summary>The directives that can be used, by name; a theme without the folder has none.</summary>
    public FrozenDictionary<string, DirectiveTemplate> Load()
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + ThemeLoader.TemplateExtension) : [];
        return files
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<DirectiveTemplate>()
            .ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
    }

    private DirectiveTemplate? Read(string path)
    {
        if (TextFile.Read(path, diagnostics) is not { } source || FrontMatterFence.Find(source, diagnostics) is not { } fence)
        {
            return null;
        }

        var frontMatter = YamlReader.ReadMapping(source, fence.YamlStart, fence.YamlLength, diagnostics);
        var template = TemplateParser.Parse(source, fence.BodyStart, diagnostics);
        return frontMatter is not null
            && declarations.Read(Path.GetFileNameWithoutExtension(path), frontMatter) is { } declaration
            && template is not null
                ? new DirectiveTemplate(declaration, template)
                : null;
    }
}
