using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Parley.Sources;

/// <summary>The time that this thread has computed: a machine that is busy with other things loses no page. The clock on the wall where the system does not tell.</summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of POSIX.
    private static readonly int Clock = Find();

    /// <summary>From a point that only differences are taken from.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (Clock >= 0 && GetTime(Clock, out var time) == 0)
                return TimeSpan.FromTicks(time.Seconds * TimeSpan.TicksPerSecond + time.Nanoseconds / 100);
            return Stopwatch.GetElapsedTime(0);
        }
    }

    private static int Find()
    {
        var clock = OperatingSystem.IsLinux() ? 3 : OperatingSystem.IsMacOS() ? 16 : -1;
        try
        {
            return clock >= 0 && GetTime(clock, out _) == 0 ? clock : -1;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return -1;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);

    // "timespec" of 64-bit systems.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
