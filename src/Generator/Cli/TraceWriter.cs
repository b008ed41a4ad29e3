using System.Text.Json;
using Generator.Pipelines;

namespace Generator.Cli;

/// <summary>
/// Writes a build in the Chrome trace event format, an object with <c>traceEvents</c>: one complete event ("X") for the
/// build, each part, each pipeline's phase, each module and each page, in whole microseconds from the build's start.
/// The format is described in "Trace Event Format", docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU.
/// </summary>
internal sealed class TraceWriter(Stream stream) : IDisposable
{
    private readonly Utf8JsonWriter json = new(stream);
    private TimeSpan origin;

    public void Write(BuildResult result)
    {
        var build = Timing.Spanning(result.Times[0].Time, result.Times[^1].Time);
        origin = build.Started;
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartArray("traceEvents");
        WriteName("process_name", build.Thread, "generator");
        WriteThreads(result, build.Thread);

        // What encloses others comes first: viewers nest events that begin at the same moment in this order.
        Write("build", "build", build);
        WriteParts(result.Times);
        foreach (var pipeline in result.Pipelines)
        {
            WritePipeline(pipeline);
        }

        WritePages(result);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Dispose() => json.Dispose();

    private void WriteThreads(BuildResult result, int buildThread)
    {
        WriteName("thread_name", buildThread, "build");
        foreach (var thread in result.PageTimes.Select(page => page.Time.Thread).Distinct().Where(thread => thread != buildThread).Order())
        {
            WriteName("thread_name", thread, string.Create(CultureInfo.InvariantCulture, $"worker {thread}"));
        }
    }

    private void WriteParts(ImmutableArray<PhaseTime> parts)
    {
        foreach (var part in parts)
        {
            Write(part.Name, "part", part.Time, () => WriteCpu(part.Cpu));
        }
    }

    private void WritePipeline(PipelineResult pipeline)
    {
        for (var i = 0; i < pipeline.Phases.Length; i++)
        {
            var phase = pipeline.Phases[i];
            if (phase.Time is not { } time)
            {
                continue;
            }

            Write($"{pipeline.Pipeline.Name} {(Phase)i}", "pipeline", time, () => json.WriteNumber("documents", phase.Documents));
            foreach (var module in phase.Modules)
            {
                Write(module.Module, "module", module.Time, () =>
                {
                    json.WriteNumber("documents", module.Documents);
                    WriteCpu(module.Cpu);
                });
            }
        }
    }

    private void WritePages(BuildResult result)
    {
        foreach (var page in result.PageTimes)
        {
            Write(page.Url, "page", page.Time, () => json.WriteString("layout", page.Layout));
        }
    }

    private void Write(string name, string category, Timing time, Action? writeArguments = null)
    {
        // Rounded down at both ends, so that what lies within another event stays so.
        var start = Microseconds(time.Started - origin);
        WriteStart("X", name, time.Thread);
        json.WriteString("cat", category);
        json.WriteNumber("ts", start);
        json.WriteNumber("dur", Microseconds(time.Ended - origin) - start);
        if (writeArguments is not null)
        {
            json.WriteStartObject("args");
            writeArguments();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A metadata event ("M"), which names the process or a thread.</summary>
    private void WriteName(string what, int thread, string name)
    {
        WriteStart("M", what, thread);
        json.WriteStartObject("args");
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteStart(string phase, string name, int thread)
    {
        json.WriteStartObject();
        json.WriteString("ph", phase);
        json.WriteString("name", name);
        json.WriteNumber("pid", Environment.ProcessId);
        json.WriteNumber("tid", thread);
    }

    private void WriteCpu(TimeSpan cpu) => json.WriteNumber("cpu_us", Microseconds(cpu));

    private static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;
}
