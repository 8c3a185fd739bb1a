namespace Gongbao;

/// <summary>Marks the texts (文字) of the host: layout, errors, sign-in.</summary>
public sealed class HostText;
