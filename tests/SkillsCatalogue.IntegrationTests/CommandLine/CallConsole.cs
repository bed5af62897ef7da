using System.Text;

namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>Gives each call of the command line in this process a console of its own, though the process has only one: what a flow of calls writes goes to the writer that the flow began with.</summary>
internal sealed class CallConsole : TextWriter
{
    private static readonly CallConsole Output = Installed(Console.Out, Console.SetOut), Error = Installed(Console.Error, Console.SetError);

    private readonly AsyncLocal<StringWriter?> call = new();
    private readonly TextWriter outside;

    private CallConsole(TextWriter outside)
        : base(outside.FormatProvider) => this.outside = outside;

    public override Encoding Encoding => outside.Encoding;

    private TextWriter Current => call.Value ?? outside;

    /// <summary>Runs something and returns its result with all that it wrote.</summary>
    public static async Task<(T Result, string Output, string Error)> CaptureAsync<T>(Func<Task<T>> run)
    {
        using StringWriter output = new(Output.FormatProvider), error = new(Error.FormatProvider);
        (Output.call.Value, Error.call.Value) = (output, error);
        var result = await run();
        return (result, output.ToString(), error.ToString());
    }

    private static CallConsole Installed(TextWriter outside, Action<TextWriter> install)
    {
        var console = new CallConsole(outside);
        install(console);
        return console;
    }

    public override void Write(char value) => Current.Write(value);

    public override void Write(char[] buffer, int index, int count) => Current.Write(buffer, index, count);

    public override void Write(string? value) => Current.Write(value);

    public override void Flush() => Current.Flush();
}
