using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsCatalogue.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Follows",
                table: "Candidates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Corrections",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    Standard = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Faults = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<long>(type: "INTEGER", nullable: true),
                    After = table.Column<long>(type: "INTEGER", nullable: true),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Corrections", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "CorrectionTexts",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Correction = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CorrectionTexts", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_CorrectionTexts_Corrections_Sequence",
                        column: x => x.Sequence,
                        principalTable: "Corrections",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Sha256",
                table: "Corrections",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Corrections_Standard",
                table: "Corrections",
                column: "Standard");

            // The log stays as it is, whatever program opens the file; what it quotes goes only with its document.
            foreach (var verb in new[] { "UPDATE", "DELETE" })
                migrationBuilder.Sql($"CREATE TRIGGER Corrections_no_{verb} BEFORE {verb} ON Corrections BEGIN SELECT RAISE(ABORT, 'Corrections is append-only'); END;");
            migrationBuilder.Sql("CREATE TRIGGER CorrectionTexts_no_UPDATE BEFORE UPDATE ON CorrectionTexts BEGIN SELECT RAISE(ABORT, 'a correction never changes'); END;");
            migrationBuilder.Sql("""
                CREATE TRIGGER CorrectionTexts_no_DELETE BEFORE DELETE ON CorrectionTexts
                WHEN (SELECT Status FROM Documents WHERE Sha256 = (SELECT Sha256 FROM Corrections WHERE Sequence = OLD.Sequence)) IS NOT 'Withdrawn'
                BEGIN SELECT RAISE(ABORT, 'a correction goes when its document is withdrawn'); END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CorrectionTexts");

            migrationBuilder.DropTable(
                name: "Corrections");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "Candidates");
        }
    }
}
