namespace Gongbao.Casework;

/// <summary>Marker of the module's texts.</summary>
internal sealed class CaseworkText;
