using Gongbao.Data.Files;
using Gongbao.Platform.Access;

namespace Gongbao.Platform.Files;

/// <summary>A module's answer to who may read a stored file (文件权限). A file that no rule opens is not there.</summary>
public interface IFileRule
{
    /// <summary>True when the file belongs to the module and this person may read it.</summary>
    Task<bool> MayReadAsync(StoredFile file, CurrentUser user, CancellationToken cancel);
}
