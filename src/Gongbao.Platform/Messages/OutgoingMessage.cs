using System.Text.Json;
using Gongbao.Data;
using Gongbao.Data.Outbox;

namespace Gongbao.Platform.Messages;

/// <summary>对外消息渠道.</summary>
public enum MessageChannel
{
    /// <summary>短信.</summary>
    Sms,
    /// <summary>电子邮件.</summary>
    Email,
    /// <summary>企业微信、政务平台: by the account's name, for whoever left neither phone nor address.</summary>
    WeCom,
}

/// <summary>对外消息: a message that leaves the house. Its words name a case by its number only.</summary>
/// <param name="Id">The same at each attempt: a receiver drops what it has seen.</param>
/// <param name="Channel">By which way.</param>
/// <param name="To">Phone number, address or account name.</param>
/// <param name="TextZh">In Chinese.</param>
/// <param name="TextEn">In English.</param>
/// <param name="Link">Absolute address where the person can act on it; null: nothing to open.</param>
public sealed record OutgoingMessage(Guid Id, MessageChannel Channel, string To, string TextZh, string TextEn, string? Link);

/// <summary>消息出口: where a city's gateways stand. An exception means "try later"; a message may come twice.</summary>
public interface IMessagePort
{
    Task SendAsync(OutgoingMessage message, CancellationToken cancel);
}

/// <summary>How an act sends a message out as well.</summary>
public static class MessageOutbox
{
    /// <summary>Topic of such messages.</summary>
    public const string Topic = "message.out";

    /// <summary>Sends the message out once the act has committed; to whom and how is looked up then.</summary>
    public static void SendOut(this GongbaoDb db, Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        db.Send(Topic, JsonSerializer.Serialize(message.Id), message.At);
    }
}
