using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsCatalogue.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Versions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Change",
                table: "Findings",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Earlier",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CodeKey",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SourceKey",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SupersededBy",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VersionsKey",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            // What is stored already gets its key here; a code with other signs gets it when the document is read again.
            migrationBuilder.Sql("""
                UPDATE Documents SET CodeKey = NULLIF(lower(replace(replace(replace(replace(replace(Code, '-', ''), '/', ''), '.', ''), ' ', ''), '_', '')), '')
                WHERE Code IS NOT NULL;
                """);

            migrationBuilder.CreateTable(
                name: "Alignments",
                columns: table => new
                {
                    New = table.Column<string>(type: "TEXT", nullable: false),
                    Old = table.Column<string>(type: "TEXT", nullable: false),
                    Unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    Moved = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false),
                    Pairs = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alignments", x => new { x.New, x.Old });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Documents_CodeKey",
                table: "Documents",
                column: "CodeKey");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_SourceKey",
                table: "Documents",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_SourceUrl",
                table: "Documents",
                column: "SourceUrl");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_SupersededBy",
                table: "Documents",
                column: "SupersededBy",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Alignments_Old",
                table: "Alignments",
                column: "Old");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alignments");

            migrationBuilder.DropIndex(
                name: "IX_Documents_CodeKey",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_SourceKey",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_SourceUrl",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_SupersededBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Change",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "Earlier",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "CodeKey",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "SourceKey",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "SupersededBy",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "VersionsKey",
                table: "Documents");
        }
    }
}
