using System.Text;

namespace SkillsCatalogue.TestSupport;

/// <summary>Rows of a CSV text (RFC 4180: quoted cells may hold commas and line breaks).</summary>
public static class CsvRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                    cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[++i]);
                else
                    quoted = false;
                continue;
            }

            switch (c)
            {
                case '"': quoted = true; break;
                case ',': End(); break;
                case '\r': break;
                case '\n': End(); rows.Add(row); row = []; break;
                default: cell.Append(c); break;
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            End();
            rows.Add(row);
        }

        return rows;

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
