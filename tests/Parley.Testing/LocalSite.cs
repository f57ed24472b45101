using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Parley.Testing;

/// <summary>A web site on this machine, for tests of what is fetched. Answers one request a connection.</summary>
public sealed class LocalSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, Func<string, (string Status, string Headers, byte[] Body)>> _pages = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly CancellationTokenSource _stop = new();

    public LocalSite()
    {
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Paths that were asked for, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public string Root => $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public void Add(string path, string body, string type = "text/html; charset=utf-8", string headers = "", string status = "200 OK") =>
        Add(path, _ => (status, $"Content-Type: {type}\r\n{headers}", Encoding.UTF8.GetBytes(body)));

    /// <param name="answer">From the request's head to status, header lines (each with its line break) and body.</param>
    public void Add(string path, Func<string, (string Status, string Headers, byte[] Body)> answer) => _pages[path] = answer;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The site was closed.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var head = await HeadAsync(stream).ConfigureAwait(false);
                if (head.Length == 0)
                    return;
                var path = head.Split(' ')[1];
                _requests.Enqueue(path);
                var (status, headers, body) = _pages.TryGetValue(path, out var page) ? page(head) : ("404 Not Found", "Content-Type: text/plain\r\n", "none"u8.ToArray());
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n")).ConfigureAwait(false);
                await stream.WriteAsync(body).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // Whoever asked went away.
        }
    }

    private static async Task<string> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
        return head.ToString();
    }
}
