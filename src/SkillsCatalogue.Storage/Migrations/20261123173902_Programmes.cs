using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsCatalogue.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Identity",
                table: "State",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CompetenceSets",
                table: "Register",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "ProgrammeJobs",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Settings = table.Column<string>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: true),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Message = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeJobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Framework = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StateBefore = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeEvents",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: true),
                    SkillId = table.Column<string>(type: "TEXT", nullable: true),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeEvents", x => x.Sequence);
                    table.ForeignKey(
                        name: "FK_ProgrammeEvents_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeVersions",
                columns: table => new
                {
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeVersions", x => new { x.ProgrammeId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProgrammeVersions_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeContents",
                columns: table => new
                {
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: true),
                    MediaType = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    Settings = table.Column<string>(type: "TEXT", nullable: false),
                    Draft = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Pasted = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Digest = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeContents", x => new { x.ProgrammeId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProgrammeContents_ProgrammeVersions_ProgrammeId_Number",
                        columns: x => new { x.ProgrammeId, x.Number },
                        principalTable: "ProgrammeVersions",
                        principalColumns: new[] { "ProgrammeId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProgrammeMaps",
                columns: table => new
                {
                    ProgrammeId = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Map = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Decisions = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgrammeMaps", x => new { x.ProgrammeId, x.Number });
                    table.ForeignKey(
                        name: "FK_ProgrammeMaps_ProgrammeVersions_ProgrammeId_Number",
                        columns: x => new { x.ProgrammeId, x.Number },
                        principalTable: "ProgrammeVersions",
                        principalColumns: new[] { "ProgrammeId", "Number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.UpdateData(
                table: "State",
                keyColumn: "Id",
                keyValue: 1,
                column: "Identity",
                value: "");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeEvents_ProgrammeId_Outcome_SkillId",
                table: "ProgrammeEvents",
                columns: new[] { "ProgrammeId", "Outcome", "SkillId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeJobs_Sha256",
                table: "ProgrammeJobs",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeJobs_State_CreatedAt",
                table: "ProgrammeJobs",
                columns: new[] { "State", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Programmes_State_UpdatedAt",
                table: "Programmes",
                columns: new[] { "State", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProgrammeVersions_Sha256",
                table: "ProgrammeVersions",
                column: "Sha256");

            migrationBuilder.Sql("UPDATE State SET Identity = lower(hex(randomblob(16)));");

            // Versions and decisions stay as they are, whatever program opens the file; content goes only with its programme.
            foreach (var table in new[] { "ProgrammeVersions", "ProgrammeEvents" })
            {
                foreach (var verb in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql(
                        $"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
                }
            }

            migrationBuilder.Sql("CREATE TRIGGER ProgrammeContents_no_UPDATE BEFORE UPDATE ON ProgrammeContents BEGIN SELECT RAISE(ABORT, 'a version never changes'); END;");
            migrationBuilder.Sql("""
                CREATE TRIGGER ProgrammeContents_no_DELETE BEFORE DELETE ON ProgrammeContents
                WHEN (SELECT State FROM Programmes WHERE Id = OLD.ProgrammeId) IS NOT 'Erased'
                BEGIN SELECT RAISE(ABORT, 'content goes when its programme is erased'); END;
                """);
            migrationBuilder.Sql("CREATE TRIGGER Programmes_no_DELETE BEFORE DELETE ON Programmes BEGIN SELECT RAISE(ABORT, 'an erased programme keeps its id'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProgrammeContents");

            migrationBuilder.DropTable(
                name: "ProgrammeEvents");

            migrationBuilder.DropTable(
                name: "ProgrammeJobs");

            migrationBuilder.DropTable(
                name: "ProgrammeMaps");

            migrationBuilder.DropTable(
                name: "ProgrammeVersions");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropColumn(
                name: "Identity",
                table: "State");

            migrationBuilder.DropColumn(
                name: "CompetenceSets",
                table: "Register");
        }
    }
}
