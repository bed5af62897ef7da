using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SkillsCatalogue.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Actors",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    RegisteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ErasedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Candidates",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Standard = table.Column<string>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Skill = table.Column<string>(type: "TEXT", nullable: false),
                    PrefLabel = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    SkillType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLocated = table.Column<bool>(type: "INTEGER", nullable: false),
                    DocumentSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillId = table.Column<string>(type: "TEXT", nullable: true),
                    EditedLabel = table.Column<string>(type: "TEXT", nullable: true),
                    EditedType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    EditedAltLabels = table.Column<string>(type: "TEXT", nullable: true),
                    EditedDefinition = table.Column<string>(type: "TEXT", nullable: true),
                    HumanTags = table.Column<string>(type: "TEXT", nullable: true),
                    EffectiveType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TagValues = table.Column<string>(type: "TEXT", nullable: false),
                    MovedTo = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentEvents",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentEvents", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", nullable: true),
                    MediaType = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    StatusReason = table.Column<string>(type: "TEXT", nullable: true),
                    Diagnostics = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Code = table.Column<string>(type: "TEXT", nullable: true),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    LevelScheme = table.Column<string>(type: "TEXT", nullable: true),
                    Sector = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    Family = table.Column<string>(type: "TEXT", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    StatementCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Register = table.Column<string>(type: "TEXT", nullable: true),
                    RegisterNumber = table.Column<string>(type: "TEXT", nullable: true),
                    BoundByEditor = table.Column<bool>(type: "INTEGER", nullable: false),
                    StandardKey = table.Column<string>(type: "TEXT", nullable: false),
                    StageKey = table.Column<string>(type: "TEXT", nullable: false),
                    FailedStageKey = table.Column<string>(type: "TEXT", nullable: true),
                    LedgerSkill = table.Column<int>(type: "INTEGER", nullable: false),
                    LedgerMerged = table.Column<int>(type: "INTEGER", nullable: false),
                    LedgerNotASkill = table.Column<int>(type: "INTEGER", nullable: false),
                    LedgerUnread = table.Column<int>(type: "INTEGER", nullable: false),
                    Waiting = table.Column<bool>(type: "INTEGER", nullable: false),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    Standard = table.Column<string>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", nullable: false),
                    Skill = table.Column<string>(type: "TEXT", nullable: false),
                    Documents = table.Column<string>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<string>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SkillId = table.Column<string>(type: "TEXT", nullable: true),
                    SkillBefore = table.Column<string>(type: "TEXT", nullable: true),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true),
                    SchemeVersions = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "Register",
                columns: table => new
                {
                    Register = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: true),
                    Credits = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Parent = table.Column<string>(type: "TEXT", nullable: true),
                    Url = table.Column<string>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Register", x => new { x.Register, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Skills = table.Column<int>(type: "INTEGER", nullable: false),
                    Deprecated = table.Column<int>(type: "INTEGER", nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Skills",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Uri = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    SkillType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    MintedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    EffectiveType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    PrefLabels = table.Column<string>(type: "TEXT", nullable: false),
                    AltLabels = table.Column<string>(type: "TEXT", nullable: false),
                    Definitions = table.Column<string>(type: "TEXT", nullable: false),
                    ReplacedBy = table.Column<string>(type: "TEXT", nullable: true),
                    FirstRelease = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skills", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "State",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_State", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contents",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Standard = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ledger = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contents", x => x.Sha256);
                    table.ForeignKey(
                        name: "FK_Contents_Documents_Sha256",
                        column: x => x.Sha256,
                        principalTable: "Documents",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    CandidateId = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    IsCurrent = table.Column<bool>(type: "INTEGER", nullable: false),
                    PrefLabel = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    SkillType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: false),
                    Votes = table.Column<string>(type: "TEXT", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    Links = table.Column<string>(type: "TEXT", nullable: false),
                    IsLocated = table.Column<bool>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", nullable: false),
                    QuoteText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => new { x.CandidateId, x.DocumentSha256 });
                    table.ForeignKey(
                        name: "FK_Findings_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Findings_Documents_DocumentSha256",
                        column: x => x.DocumentSha256,
                        principalTable: "Documents",
                        principalColumn: "Sha256",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseContents",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Lines = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseContents", x => x.Number);
                    table.ForeignKey(
                        name: "FK_ReleaseContents_Releases_Number",
                        column: x => x.Number,
                        principalTable: "Releases",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Labels",
                columns: table => new
                {
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Folded = table.Column<string>(type: "TEXT", nullable: false),
                    SkillId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Labels", x => new { x.Language, x.Folded });
                    table.ForeignKey(
                        name: "FK_Labels_Skills_SkillId",
                        column: x => x.SkillId,
                        principalTable: "Skills",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "State",
                columns: new[] { "Id", "Revision" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Actors_Name",
                table: "Actors",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_DocumentSha256_Position_Id",
                table: "Candidates",
                columns: new[] { "DocumentSha256", "Position", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_Fingerprint_Skill",
                table: "Candidates",
                columns: new[] { "Fingerprint", "Skill" });

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_Language_Skill",
                table: "Candidates",
                columns: new[] { "Language", "Skill" });

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_SkillId",
                table: "Candidates",
                column: "SkillId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_Standard",
                table: "Candidates",
                column: "Standard");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_State",
                table: "Candidates",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentEvents_Sha256",
                table: "DocumentEvents",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Code",
                table: "Documents",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_StandardKey",
                table: "Documents",
                column: "StandardKey");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Waiting_AddedAt",
                table: "Documents",
                columns: new[] { "Waiting", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_Fingerprint_Skill",
                table: "Events",
                columns: new[] { "Fingerprint", "Skill" });

            migrationBuilder.CreateIndex(
                name: "IX_Events_SkillBefore",
                table: "Events",
                column: "SkillBefore");

            migrationBuilder.CreateIndex(
                name: "IX_Events_SkillId",
                table: "Events",
                column: "SkillId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_DocumentSha256",
                table: "Findings",
                column: "DocumentSha256");

            migrationBuilder.CreateIndex(
                name: "IX_Labels_SkillId",
                table: "Labels",
                column: "SkillId");

            migrationBuilder.CreateIndex(
                name: "IX_Register_Number",
                table: "Register",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Skills_Standing",
                table: "Skills",
                column: "Standing");

            migrationBuilder.CreateIndex(
                name: "IX_Skills_Uri",
                table: "Skills",
                column: "Uri",
                unique: true);

            // What is written in the log and in a release stays as it is, whatever program opens the file.
            foreach (var table in new[] { "Events", "Releases", "ReleaseContents" })
            {
                foreach (var verb in new[] { "UPDATE", "DELETE" })
                {
                    migrationBuilder.Sql(
                        $"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
                }
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Actors");

            migrationBuilder.DropTable(
                name: "Contents");

            migrationBuilder.DropTable(
                name: "DocumentEvents");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "Labels");

            migrationBuilder.DropTable(
                name: "Register");

            migrationBuilder.DropTable(
                name: "ReleaseContents");

            migrationBuilder.DropTable(
                name: "State");

            migrationBuilder.DropTable(
                name: "Candidates");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropTable(
                name: "Releases");
        }
    }
}
