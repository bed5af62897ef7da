namespace SkillsCatalogue.Server.Register;

/// <summary>Register entries from a CSV or JSON file: bytes → entries, or faults with their line.</summary>
internal static class RegisterFile
{
    private const long Largest = 200L * 1024 * 1024;

    /// <param name="register">Name of the register for rows that name none.</param>
    /// <exception cref="RegisterFileException">The file is missing, too large, or not what its ending says.</exception>
    public static RegisterRows Read(string file, string register)
    {
        if (Directory.Exists(file))
            throw new RegisterFileException($"'{file}' is a folder; a .csv or .json file is needed.");
        if (!File.Exists(file))
            throw new RegisterFileException($"There is no file '{file}'.");
        if (new FileInfo(file).Length > Largest)
            throw new RegisterFileException($"'{file}' is larger than {Largest / 1048576} MB; split it.");
        return Parse(File.ReadAllBytes(file), register);
    }

    public static RegisterRows Parse(byte[] bytes, string register)
    {
        var (text, isGuessed) = RegisterEncoding.Decode(bytes);
        var rows = Parse(text, register);
        return isGuessed ? rows with { Notes = [.. rows.Notes, "The file is no UTF-8 and was read as Windows-1250; look at the letters."] } : rows;
    }

    /// <summary>Told apart by its first letter: JSON begins with a bracket, whatever the file is called.</summary>
    public static RegisterRows Parse(string text, string register)
    {
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
            throw new RegisterFileException("The file is empty.");
        return start[0] is '[' or '{' ? RegisterJson.Parse(text, register) : RegisterCsv.Parse(text, register);
    }
}
