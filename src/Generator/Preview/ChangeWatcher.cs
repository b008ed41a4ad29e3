using System.Threading;
using System.Threading.Channels;
using Generator.Configuration;

namespace Generator.Preview;

/// <summary>
/// Tells which files of the site have changed: the system says so, or, where it cannot, the files are looked at several
/// times a second. A change without a path means that any file may have changed.
/// </summary>
internal sealed class ChangeWatcher : IDisposable
{
    private readonly BuildOptions options;
    private readonly ChannelWriter<string?> changes;
    private readonly Lock gate = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private ChangePoller? poller;

    public ChangeWatcher(BuildOptions options, bool poll, ChannelWriter<string?> changes)
    {
        this.options = options;
        this.changes = changes;
        if (poll)
        {
            Poll();
            return;
        }

        try
        {
            Watch(options.InputFolder, "*", includeSubfolders: true);
            Watch(options.ThemeFolder, "*", includeSubfolders: true);
            Watch(Path.GetDirectoryName(options.HostFile)!, Path.GetFileName(options.HostFile), includeSubfolders: false);
        }
        catch (IOException)
        {
            // The system watches no more files for this user (inotify's limits), or not on this disk.
            Poll();
        }
    }

    /// <summary>Whether the files are looked at, since the system does not tell.</summary>
    public bool IsPolling => poller is not null;

    public void Dispose()
    {
        lock (gate)
        {
            StopWatching();
            poller?.Dispose();
        }
    }

    private void Watch(string folder, string filter, bool includeSubfolders)
    {
        var watcher = new FileSystemWatcher(folder, filter)
        {
            IncludeSubdirectories = includeSubfolders,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Add(change.FullPath);
        watcher.Created += (_, change) => Add(change.FullPath);
        watcher.Deleted += (_, change) => Add(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Add(change.OldFullPath);
            Add(change.FullPath);
        };
        watcher.Error += (_, error) => Recover(error.GetException());
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }

    private void Add(string path)
    {
        // Editors keep what they are about to write in hidden files, which are no part of a site.
        if (!Path.GetFileName(path.AsSpan()).StartsWith("."))
        {
            changes.TryWrite(path);
        }
    }

    private void Recover(Exception exception)
    {
        if (exception is not InternalBufferOverflowException)
        {
            Poll();
        }

        changes.TryWrite(null);
    }

    private void Poll()
    {
        lock (gate)
        {
            StopWatching();
            poller ??= new ChangePoller(options, changes);
        }
    }

    private void StopWatching()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        watchers.Clear();
    }
}
