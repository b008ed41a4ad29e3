using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Configuration;

/// <summary>Where the web editor keeps what is written in it: the block <c>editor</c> of site.yaml, at <paramref name="Location"/>.</summary>
public sealed record EditorSettings(EditorBackend Backend, SourceLocation Location)
{
    private const string DefaultBranch = "main";

    /// <summary>The repository as its host names it, OWNER/NAME; null where nothing is kept.</summary>
    public string? Repository { get; init; }

    public string Branch { get; init; } = DefaultBranch;

    /// <summary>Reads <c>editor</c>; null where there is none, or none that can be used.</summary>
    public static EditorSettings? Read(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var written = fields.RequiredScalar("backend");
        var backend = EditorBackend.All.FirstOrDefault(known => known.Name == written.Value);
        if (backend is null && written.Value.Length > 0)
        {
            fields.Invalid(written, $"`backend` is one of {string.Join(", ", EditorBackend.All.Select(known => known.Name))}, not `{written.Value}`.");
        }

        var repository = backend is null or { KeepsNothing: true } ? fields.Scalar("repository") : fields.RequiredScalar("repository");
        if (repository is { Value.Length: > 0 } && repository.Value.Split('/') is not [{ Length: > 0 }, .., { Length: > 0 }])
        {
            fields.Invalid(repository, $"`repository` is OWNER/NAME, not `{repository.Value}`.");
        }

        var branch = fields.Scalar("branch")?.Value ?? DefaultBranch;
        fields.Close();
        return backend is null || !fields.IsComplete
            ? null
            : new EditorSettings(backend, written.Location) { Repository = repository?.Value, Branch = branch };
    }
}
