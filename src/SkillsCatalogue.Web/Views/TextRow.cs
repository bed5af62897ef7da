using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Web.Views;

/// <summary>One piece of a standard's text with what became of it.</summary>
/// <param name="Index">Its place among all rows, from 0.</param>
/// <param name="Page">Printed page, from 1; 0 for a web page.</param>
public sealed record TextRow(int Index, LedgerEntry Entry, string Text, int Page, bool IsHeading);
