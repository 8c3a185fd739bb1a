namespace Gongbao.Hosting;

/// <summary>The program cannot start (无法启动): one sentence that says which setting is wrong, why, and what to write instead.</summary>
internal sealed class RefusedStartException(string sentence, Exception? inner = null) : Exception(sentence, inner);
