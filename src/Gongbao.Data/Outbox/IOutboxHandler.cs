namespace Gongbao.Data.Outbox;

/// <summary>A message on its way.</summary>
/// <param name="Id">The same at each attempt: the receiver's means to drop what it has seen.</param>
/// <param name="Topic">Topic.</param>
/// <param name="Payload">JSON as sent.</param>
/// <param name="Attempt">1 at the first delivery.</param>
public sealed record OutboxDelivery(Guid Id, string Topic, string Payload, int Attempt);

/// <summary>Delivers the messages of one topic. May be called again for a message it has delivered; an exception means "try later".</summary>
public interface IOutboxHandler
{
    string Topic { get; }

    Task HandleAsync(OutboxDelivery delivery, CancellationToken cancellation);
}
