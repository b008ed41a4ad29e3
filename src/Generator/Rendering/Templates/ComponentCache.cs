using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Generator.Rendering.Templates;

/// <summary>
/// What components have written. A component sees nothing but the values it is given and the strings of a language, so
/// that the same values give the same text on every page: a card is rendered once, however many lists show it.
/// </summary>
internal sealed class ComponentCache
{
    private readonly ConcurrentDictionary<Key, string> written = [];

    /// <summary>What the component writes for these values, made by <paramref name="render"/> the first time.</summary>
    public string Get(PageTemplate component, LanguageStrings strings, ScriptObject values, Func<string> render)
    {
        var key = new Key(component, strings, [.. values.Values]);
        return written.TryGetValue(key, out var known) ? known : written.GetOrAdd(key, render());
    }

    /// <summary>Models are compared by identity: a model is made once and shared by the pages that show it.</summary>
    private readonly struct Key(PageTemplate component, LanguageStrings strings, object?[] values) : IEquatable<Key>
    {
        private readonly PageTemplate component = component;
        private readonly LanguageStrings strings = strings;
        private readonly object?[] values = values;

        public bool Equals(Key other)
        {
            if (!ReferenceEquals(component, other.component) || strings != other.strings || values.Length != other.values.Length)
            {
                return false;
            }

            for (var i = 0; i < values.Length; i++)
            {
                if (!IsSame(values[i], other.values[i]))
                {
                    return false;
                }
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = RuntimeHelpers.GetHashCode(component);
            foreach (var value in values)
            {
                hash = HashCode.Combine(hash, value is string or ValueType ? value.GetHashCode() : RuntimeHelpers.GetHashCode(value));
            }

            return hash;
        }

        private static bool IsSame(object? one, object? other) =>
            ReferenceEquals(one, other) || (one is string or ValueType && one.Equals(other));
    }
}
