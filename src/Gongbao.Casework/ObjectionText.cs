namespace Gongbao.Casework;

/// <summary>Marker of the texts of objections.</summary>
internal sealed class ObjectionText;
