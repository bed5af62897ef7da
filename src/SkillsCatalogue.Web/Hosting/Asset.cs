namespace SkillsCatalogue.Web.Hosting;

/// <summary>One file that pages bring in.</summary>
/// <param name="Hash">First digits of its checksum; stands in its address.</param>
public sealed record Asset(byte[] Bytes, string MediaType, string Hash);
