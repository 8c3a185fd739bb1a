using System.Text.Json;
using Gongbao.Data;
using Gongbao.Data.Identity;
using Gongbao.Data.Outbox;
using Gongbao.Platform;
using Gongbao.Platform.Messages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Outgoing;

/// <summary>发送对外消息: to the phone that the person left, else to the address, else by the account's name. A person who is not there any more gets none.</summary>
internal sealed class SendMessages(GongbaoDb db, UserManager<GongbaoUser> users, IMessagePort port, CityInfo city) : IOutboxHandler
{
    public string Topic => MessageOutbox.Topic;

    public async Task HandleAsync(OutboxDelivery delivery, CancellationToken cancellation)
    {
        var id = JsonSerializer.Deserialize<Guid>(delivery.Payload);
        if (await db.Set<Message>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellation) is not { } message) return;
        if (await users.FindByIdAsync(message.UserId.ToString()) is not { UserName: { } name } user) return;
        var (channel, to) = await users.GetPhoneNumberAsync(user) is { Length: > 0 } phone ? (MessageChannel.Sms, phone)
            : await users.GetEmailAsync(user) is { Length: > 0 } email ? (MessageChannel.Email, email)
            : (MessageChannel.WeCom, name);
        await port.SendAsync(new(message.Id, channel, to, message.TextZh, message.TextEn, message.Href is null ? null : city.Address + message.Href), cancellation);
    }
}
