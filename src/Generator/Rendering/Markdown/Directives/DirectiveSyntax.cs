using Markdig.Helpers;
using Markdig.Syntax;

namespace Generator.Rendering.Markdown.Directives;

/// <summary>
/// Reads the parts of a directive (micromark-extension-directive's grammar) in <paramref name="text"/> up to and without
/// <paramref name="end"/>. Positions are those of the text.
/// </summary>
internal readonly struct DirectiveSyntax(string text, int end)
{
    private const string NotClosedLabel = "The `[` behind the directive's name has no `]`.";
    private const string NotClosedArguments = "The `{` of the directive has no `}`.";

    /// <summary>What stands at <paramref name="position"/>, or <c>\0</c> behind the end.</summary>
    public char this[int position] => position < end ? text[position] : '\0';

    /// <summary>
    /// Whether a colon behind this character may begin a directive: not in <c>09:13</c>, <c>note:</c> or <c>https:</c>,
    /// but directly behind a character of a script that writes no spaces.
    /// </summary>
    public static bool CanFollow(char before) =>
        before != ':' && (!char.IsLetterOrDigit(before) || char.GetUnicodeCategory(before) == UnicodeCategory.OtherLetter);

    /// <summary>The end of the name that begins here; where none does, the same position.</summary>
    public int NameEnd(int start)
    {
        if (!char.IsAsciiLetter(this[start]))
        {
            return start;
        }

        var position = start + 1;
        while (char.IsAsciiLetterOrDigit(this[position]) || this[position] is '-' or '_')
        {
            position++;
        }

        return text[position - 1] is '-' or '_' ? start : position;
    }

    /// <summary>
    /// The bracket that closes the one at <paramref name="open"/>, or -1. Brackets in it are in pairs; a backslash and
    /// code take away a bracket's meaning.
    /// </summary>
    public int LabelEnd(int open)
    {
        var depth = 0;
        for (var position = open; position < end; position++)
        {
            switch (text[position])
            {
                case '\\':
                    position++;
                    break;
                case '`':
                    position = CodeEnd(position);
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return position;
            }
        }

        return -1;
    }

    /// <summary>
    /// The position behind the closing brace of the one at <paramref name="open"/>, with the arguments between them; or
    /// what is wrong.
    /// </summary>
    public int ReadArguments(int open, ImmutableArray<DirectiveArgument>.Builder arguments, out DirectiveMistake? mistake)
    {
        mistake = null;
        for (var position = open + 1; position < end;)
        {
            if (text[position] == '}')
            {
                return position + 1;
            }

            var start = position;
            position = text[position] switch
            {
                var space when char.IsWhiteSpace(space) => position + 1,
                '#' => ReadShort(position, "id", arguments),
                '.' => ReadShort(position, "class", arguments),
                _ => ReadArgument(position, arguments),
            };
            if (position < 0)
            {
                mistake = new DirectiveMistake(
                    new SourceSpan(start, start), $"`{text[start]}` cannot be read here: arguments are written {{key=value}} or {{key=\"a value\"}}.");
                return start;
            }
        }

        mistake = new DirectiveMistake(new SourceSpan(open, open), NotClosedArguments);
        return open;
    }

    /// <summary>Whether the brace at <paramref name="brace"/> opens the arguments of a directive of this line.</summary>
    public bool IsOfDirective(int brace, int lineStart)
    {
        for (var position = lineStart; position < brace; position++)
        {
            switch (text[position])
            {
                case '\\':
                    position++;
                    break;
                case '`':
                    position = CodeEnd(position);
                    break;
                case ':' when (position == lineStart || CanFollow(text[position - 1])) && ArgumentsStart(position) == brace:
                    return true;
            }
        }

        return false;
    }

    public static DirectiveMistake LabelNotClosed(int open) => new(new SourceSpan(open, open), NotClosedLabel);

    /// <summary>Where the arguments of the directive that begins at this colon would be; 0 where no directive does.</summary>
    private int ArgumentsStart(int colon)
    {
        var nameEnd = NameEnd(colon + 1);
        return nameEnd == colon + 1 ? 0 : this[nameEnd] == '[' ? LabelEnd(nameEnd) + 1 : nameEnd;
    }

    /// <summary>The last character of the code that begins here, or of the run of backticks where that is all it is.</summary>
    private int CodeEnd(int start)
    {
        var length = RunLength(start);
        for (var position = start + length; position < end; position++)
        {
            if (text[position] == '`')
            {
                var run = RunLength(position);
                if (run == length)
                {
                    return position + run - 1;
                }

                position += run - 1;
            }
        }

        return start + length - 1;
    }

    private int RunLength(int start)
    {
        var position = start;
        while (this[position] == '`')
        {
            position++;
        }

        return position - start;
    }

    private int ReadShort(int start, string name, ImmutableArray<DirectiveArgument>.Builder arguments)
    {
        var stop = start + 1;
        while (IsPlain(this[stop]) && text[stop] is not ('#' or '.'))
        {
            stop++;
        }

        if (stop == start + 1)
        {
            return -1;
        }

        arguments.Add(new DirectiveArgument(name, text[(start + 1)..stop])
        {
            NameSpan = new SourceSpan(start, start),
            ValueSpan = new SourceSpan(start + 1, stop - 1),
        });
        return stop;
    }

    private int ReadArgument(int start, ImmutableArray<DirectiveArgument>.Builder arguments)
    {
        if (!char.IsLetter(text[start]) && text[start] is not ('_' or ':'))
        {
            return -1;
        }

        var stop = start + 1;
        while (char.IsLetterOrDigit(this[stop]) || this[stop] is '-' or '_' or ':' or '.')
        {
            stop++;
        }

        var argument = new DirectiveArgument(text[start..stop], null) { NameSpan = new SourceSpan(start, stop - 1) };
        var equals = SkipSpace(stop);
        if (this[equals] != '=')
        {
            arguments.Add(argument);
            return stop;
        }

        return ReadValue(SkipSpace(equals + 1), argument, arguments);
    }

    /// <summary>A value in quotation marks, or up to a space. Character references are read as HTML does (<c>&amp;quot;</c>).</summary>
    private int ReadValue(int start, DirectiveArgument argument, ImmutableArray<DirectiveArgument>.Builder arguments)
    {
        var quote = this[start];
        var isQuoted = quote is '"' or '\'';
        var valueStart = isQuoted ? start + 1 : start;
        var stop = valueStart;
        while (stop < end && (isQuoted ? text[stop] != quote : IsPlain(text[stop])))
        {
            stop++;
        }

        if (isQuoted ? stop == end : stop == valueStart)
        {
            return -1;
        }

        arguments.Add(argument with
        {
            Value = HtmlHelper.Unescape(text[valueStart..stop], removeBackSlash: false),
            ValueSpan = new SourceSpan(valueStart, stop - 1),
        });
        return isQuoted ? stop + 1 : stop;
    }

    private int SkipSpace(int position)
    {
        while (char.IsWhiteSpace(this[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsPlain(char c) => c is not ('\0' or '}' or '{' or '"' or '\'' or '<' or '>' or '=' or '`') && !char.IsWhiteSpace(c);
}
