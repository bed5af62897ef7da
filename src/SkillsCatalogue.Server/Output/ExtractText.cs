namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>extract</c> prints for people.</summary>
internal static class ExtractText
{
    public static void Write(ExtractJson result, TextWriter output)
    {
        output.WriteLine($"{result.File}: {(result.Status == "parsed" ? $"{result.Candidates.Count} candidates" : "set aside")}");
        foreach (var diagnostic in result.Diagnostics)
            output.WriteLine($"  {diagnostic.Code} {diagnostic.Severity}: {diagnostic.Message}");
        foreach (var candidate in result.Candidates)
        {
            var tags = string.Join(" ", candidate.Tags.Where(tag => tag.Value.Value == true).Select(tag => tag.Key));
            var proof = candidate.Evidence[0];
            output.WriteLine($"  {candidate.SkillType,-9} {candidate.PrefLabel}{(tags.Length > 0 ? $"  [{tags}]" : "")}");
            output.WriteLine($"            p. {(proof.Places is [var place, ..] ? place.Page : 1)}, {proof.Grounding}: \"{proof.Quote}\"");
        }

        if (result.Ledger is { } ledger)
            output.WriteLine($"  ledger: {ledger.Skill} skill, {ledger.Merged} merged, {ledger.NotASkill} not a skill, {ledger.Unread} unread, {ledger.Total} in all");
        if (result.Model is { } model)
            output.WriteLine($"  {model.Line()}");
        output.WriteLine();
    }
}
