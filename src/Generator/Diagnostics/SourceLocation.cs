namespace Generator.Diagnostics;

/// <summary>
/// A place in a file. Lines and columns count from 1, columns and <paramref name="Length"/> in UTF-16 code units;
/// line 0 means the file as a whole. <paramref name="File"/> is an absolute path.
/// </summary>
public readonly record struct SourceLocation(string File, int Line, int Column, int Length = 1)
{
    public static SourceLocation WholeFile(string file) => new(file, 0, 0, 0);

    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
