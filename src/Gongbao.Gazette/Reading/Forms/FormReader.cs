using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.Reading.Heads;
using Gongbao.Gazette.Reading.Lines;
using Gongbao.Gazette.Reading.Tree;

namespace Gongbao.Gazette.Reading.Forms;

internal sealed class FormReader(string source)
{
    public static bool IsForm(Zone zone) => false;

    public void Read(List<Line> lines, Node annex) { _ = source; _ = lines; _ = annex; }
}
