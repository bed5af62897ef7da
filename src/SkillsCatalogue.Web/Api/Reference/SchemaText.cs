using Microsoft.OpenApi;

namespace SkillsCatalogue.Web.Api.Reference;

/// <summary>A schema in a few words, such as "list of SkillHitJson", and the name of the shape it refers to.</summary>
internal sealed record SchemaText(string Before, string? Shape)
{
    public static SchemaText Of(IOpenApiSchema? schema) => schema switch
    {
        null => new("", null),
        OpenApiSchemaReference { Reference.Id: { } id } => new("", id),
        { OneOf: { Count: > 0 } choices } => Choice(choices),
        { AnyOf: { Count: > 0 } choices } => Choice(choices),
        { Items: { } items } => In("list of", Of(items)),
        { AdditionalProperties: { } values } => In("map to", Of(values)),
        { Type: { } type } => new(Words(type, schema.Format), null),
        _ => new("any", null),
    };

    private static SchemaText Choice(IEnumerable<IOpenApiSchema> choices)
    {
        var real = choices.Where(choice => choice is OpenApiSchemaReference || choice.Type != JsonSchemaType.Null).Select(Of).ToList();
        return real.Count == 1 ? real[0] with { Before = Join(real[0].Before, "or null:") } : new(string.Join(" or ", real.Select(choice => choice.Shape ?? choice.Before)), null);
    }

    private static SchemaText In(string words, SchemaText inner) => inner with { Before = Join(words, inner.Before) };

    private static string Join(string first, string second) => first.Length == 0 || second.Length == 0 ? first + second : first + " " + second;

    private static string Words(JsonSchemaType type, string? format)
    {
        var words = Enum.GetValues<JsonSchemaType>().Where(one => one != JsonSchemaType.Null && type.HasFlag(one)).Select(one => one switch
        {
            JsonSchemaType.Boolean => "true or false",
            JsonSchemaType.Integer => "whole number",
            JsonSchemaType.Number => "number",
            JsonSchemaType.Object => "object",
            JsonSchemaType.Array => "list",
            _ => format switch { "date-time" => "date and time", "date" => "date", "binary" => "bytes", _ => "text" },
        });
        return string.Join(" or ", words) + (type.HasFlag(JsonSchemaType.Null) ? " or null" : "");
    }
}
