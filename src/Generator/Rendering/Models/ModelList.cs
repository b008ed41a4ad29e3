using System.Collections;
using System.Runtime.CompilerServices;

namespace Generator.Rendering.Models;

/// <summary>A list in a model. Its text is that of its items, so that the text of a model says all that a template can see.</summary>
[CollectionBuilder(typeof(ModelList), nameof(ModelList.Create))]
public sealed class ModelList<T>(T[] items) : IReadOnlyList<T>, IList
{
    public int Count => items.Length;

    bool IList.IsFixedSize => true;

    bool IList.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => items;

    public T this[int index] => items[index];

    object? IList.this[int index]
    {
        get => items[index];
        set => throw new NotSupportedException();
    }

    public IEnumerator<T> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(',', items)}]";

    int IList.Add(object? value) => throw new NotSupportedException();

    void IList.Clear() => throw new NotSupportedException();

    bool IList.Contains(object? value) => ((IList)items).Contains(value);

    void ICollection.CopyTo(Array array, int index) => items.CopyTo(array, index);

    int IList.IndexOf(object? value) => ((IList)items).IndexOf(value);

    void IList.Insert(int index, object? value) => throw new NotSupportedException();

    void IList.Remove(object? value) => throw new NotSupportedException();

    void IList.RemoveAt(int index) => throw new NotSupportedException();
}

/// <summary>Makes lists from collection expressions.</summary>
public static class ModelList
{
    public static ModelList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
