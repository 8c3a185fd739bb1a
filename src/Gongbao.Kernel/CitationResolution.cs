namespace Gongbao.Kernel;

/// <summary>What a citation means among the places of a document: one place, none, or several between which nothing decides.</summary>
/// <param name="Places">The eIds found, in printed order.</param>
public readonly record struct CitationResolution(IReadOnlyList<string> Places)
{
    /// <summary>The one place; null if there is none or more than one.</summary>
    public string? Place => Places.Count == 1 ? Places[0] : null;

    public bool IsAmbiguous => Places.Count > 1;

    internal static CitationResolution Of(Citation citation, IEnumerable<string> eIds)
    {
        var wanted = new Shape(citation.Steps);
        var near = new List<string>();
        foreach (var eId in eIds)
        {
            if (eId == citation.EId) return new([eId]);
            if (eId.Length > 0 && char.IsAsciiLetterLower(eId[0]) && Citation.TryParse(eId, out var other)
                && other.DocumentId is null && wanted.Means(new(other.Steps)))
                near.Add(eId);
        }
        if (wanted.Occurrence > 1) near = near.Count >= wanted.Occurrence ? [near[wanted.Occurrence - 1]] : [];
        return new(near);
    }

    // the steps that every notation carries, and beside them the 款 above each
    private readonly struct Shape
    {
        private readonly List<(CitationStep Step, int Paragraph)> _steps = [];

        public Shape(IReadOnlyList<CitationStep> steps)
        {
            var paragraph = 0;
            for (var i = 0; i < steps.Count; i++)
            {
                var last = i == steps.Count - 1;
                if (!last && steps[i].Level == CitationLevel.Paragraph) paragraph = steps[i].Number;
                if (!last && CitationPrinter.IsLeftOut(steps[i].Level)) continue;
                var number = steps[i] is { Level: CitationLevel.Annex, Number: 0 } ? 1 : steps[i].Number;
                if (last) Occurrence = steps[i].Occurrence;
                _steps.Add((new(steps[i].Level, number, last ? 1 : steps[i].Occurrence), paragraph));
                paragraph = 0;
            }
        }

        public int Occurrence { get; } = 1;

        public bool Means(Shape place)
        {
            if (_steps.Count != place._steps.Count) return false;
            for (var i = 0; i < _steps.Count; i++)
            {
                var (mine, its) = (_steps[i], place._steps[i]);
                if (mine.Step != its.Step || (mine.Paragraph != 0 && its.Paragraph != 0 && mine.Paragraph != its.Paragraph)) return false;
            }
            return true;
        }
    }
}
