using System.Threading;
using System.Threading.Channels;

namespace Generator.Preview;

/// <summary>The browsers that listen. Each gets the newest message; one that is slow misses those in between.</summary>
internal sealed class EventStreams
{
    private readonly Lock gate = new();
    private readonly List<Channel<ReadOnlyMemory<byte>>> listeners = [];
    private ReadOnlyMemory<byte> last;

    public void Publish(ReadOnlyMemory<byte> message)
    {
        lock (gate)
        {
            last = message;
            foreach (var listener in listeners)
            {
                listener.Writer.TryWrite(message);
            }
        }
    }

    /// <summary>Begins to listen, with the last message if there was one.</summary>
    public Channel<ReadOnlyMemory<byte>> Open()
    {
        var listener = Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            listeners.Add(listener);
            if (!last.IsEmpty)
            {
                listener.Writer.TryWrite(last);
            }
        }

        return listener;
    }

    public void Close(Channel<ReadOnlyMemory<byte>> listener)
    {
        lock (gate)
        {
            listeners.Remove(listener);
        }
    }
}
