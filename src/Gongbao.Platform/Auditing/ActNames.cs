using Gongbao.Platform.Modules;
using Microsoft.Extensions.Localization;

namespace Gongbao.Platform.Auditing;

/// <summary>Words for the kinds of acts (行为名称): each module's texts hold its own under <c>Act.{kind}</c>.</summary>
public sealed class ActNames(IEnumerable<IModule> modules, IStringLocalizerFactory texts)
{
    private readonly IStringLocalizer[] _texts = [.. modules.SelectMany(m => m.Navigation).Select(n => n.Texts).Append(typeof(PlatformText)).Distinct().Select(texts.Create)];

    /// <summary>The word in the current language; a kind that no module names is shown as it is.</summary>
    public string Of(string kind) => _texts.Select(t => t["Act." + kind]).FirstOrDefault(t => !t.ResourceNotFound)?.Value ?? kind;
}
