using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SkillsCatalogue.Storage;

/// <summary>Used by the migration tool alone; it opens no database.</summary>
internal sealed class CatalogueDbFactory : IDesignTimeDbContextFactory<CatalogueDb>
{
    public CatalogueDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CatalogueDb>().UseSqlite("Data Source=design.db").Options);
}
