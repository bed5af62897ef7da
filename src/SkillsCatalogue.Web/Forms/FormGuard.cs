using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Web.Hosting;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Lets a form through only with a valid antiforgery token; what comes without one changes nothing.</summary>
internal sealed class FormGuard(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType)
            return Failures.Page(StatusCodes.Status400BadRequest);
        if (!await antiforgery.IsRequestValidAsync(context.HttpContext))
            return Failures.Page(StatusCodes.Status400BadRequest, FailureReason.FormExpired);
        return await next(context);
    }
}
