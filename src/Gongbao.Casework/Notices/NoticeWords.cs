using Gongbao.Casework.Acts;
using Microsoft.Extensions.Localization;

namespace Gongbao.Casework.Notices;

/// <summary>公示用语: what a notice shows, in the language of the request.</summary>
internal sealed class NoticeWords(Procedures procedures, IStringLocalizer<CaseworkText> texts)
{
    public string Label(string field) => texts["Notice.Field." + field] is { ResourceNotFound: false } text ? text : field;

    public string Value(string procedure, string field, string value) => procedures.Find(procedure)?.Shown(field, value) ?? value;
}
