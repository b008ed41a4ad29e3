using Generator.Rendering.Templates;

namespace Generator.Rendering.Models;

/// <summary>Indicators by year, with notes below: a column of years has its text, a row one cell for each.</summary>
public sealed record TableModel(string Caption, ModelList<string> Columns, ModelList<TableRowModel> Rows) : TemplateObject
{
    /// <summary>The years of which the last column tells the change; null without it.</summary>
    public string? Change { get; init; }

    public ModelList<TableNoteModel> Notes { get; init; } = [];

    /// <summary>The statuses that marks stand for.</summary>
    public ModelList<string> Statuses { get; init; } = [];

    public bool IsIllustrative { get; init; }

    protected override object? Member(string name) => name switch
    {
        "caption" => Caption,
        "columns" => Columns,
        "rows" => Rows,
        "change" => Change,
        "notes" => Notes,
        "statuses" => Statuses,
        "illustrative" => IsIllustrative,
        _ => Unknown,
    };
}

/// <summary>One indicator: what it is called and counted in, its values, how it changed.</summary>
public sealed record TableRowModel(string Name, string Unit, ModelList<TableCellModel> Cells) : TemplateObject
{
    public string? Change { get; init; }

    /// <summary>Whether the change is for the better: better, worse, or empty where nobody says.</summary>
    public string Trend { get; init; } = "";

    protected override object? Member(string name) => name switch
    {
        "name" => Name,
        "unit" => Unit,
        "cells" => Cells,
        "change" => Change,
        "trend" => Trend,
        _ => Unknown,
    };
}

/// <summary>A value of a year; its text is empty where the year has no row, and <c>note</c> the number of a note, from 1, or null.</summary>
public sealed record TableCellModel(string Column, string Text, string Status) : TemplateObject
{
    public int? Note { get; init; }

    public bool IsMissing { get; init; }

    protected override object? Member(string name) => name switch
    {
        "column" => Column,
        "text" => Text,
        "status" => Status,
        "note" => Note,
        "missing" => IsMissing,
        _ => Unknown,
    };
}

/// <summary>A note below a table.</summary>
public sealed record TableNoteModel(int Number, string Text) : TemplateObject
{
    protected override object? Member(string name) => name switch
    {
        "number" => Number,
        "text" => Text,
        _ => Unknown,
    };
}
