using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gongbao.Data.Victim;

/// <summary>Kills the process right after a statement: the so-manieth of the last transaction that began, or of all there were.</summary>
internal sealed class Killer(int statement, bool ofAll = false) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private int _done = ofAll ? 0 : int.MinValue;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (!ofAll && value.Key == RelationalEventId.TransactionStarted.Name) _done = 0;
        else if (value.Key == RelationalEventId.CommandExecuted.Name && Interlocked.Increment(ref _done) == statement) Process.GetCurrentProcess().Kill();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
