using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>The tables. Rows stay inside this project; callers see public records.</summary>
internal sealed class CatalogueDb(DbContextOptions<CatalogueDb> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<ContentRow> Contents => Set<ContentRow>();
    public DbSet<CandidateRow> Candidates => Set<CandidateRow>();
    public DbSet<FindingRow> Findings => Set<FindingRow>();
    public DbSet<AlignmentRow> Alignments => Set<AlignmentRow>();
    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<DocumentEventRow> DocumentEvents => Set<DocumentEventRow>();
    public DbSet<SkillRow> Skills => Set<SkillRow>();
    public DbSet<LabelRow> Labels => Set<LabelRow>();
    public DbSet<RegisterRow> Register => Set<RegisterRow>();
    public DbSet<ReleaseRow> Releases => Set<ReleaseRow>();
    public DbSet<ReleaseContentRow> ReleaseContents => Set<ReleaseContentRow>();
    public DbSet<ActorRow> Actors => Set<ActorRow>();
    public DbSet<StateRow> State => Set<StateRow>();
    public DbSet<ProgrammeRow> Programmes => Set<ProgrammeRow>();
    public DbSet<ProgrammeVersionRow> ProgrammeVersions => Set<ProgrammeVersionRow>();
    public DbSet<ProgrammeContentRow> ProgrammeContents => Set<ProgrammeContentRow>();
    public DbSet<ProgrammeMapRow> ProgrammeMaps => Set<ProgrammeMapRow>();
    public DbSet<ProgrammeEventRow> ProgrammeEvents => Set<ProgrammeEventRow>();
    public DbSet<ProgrammeJobRow> ProgrammeJobs => Set<ProgrammeJobRow>();
    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();
    public DbSet<CorrectionTextRow> CorrectionTexts => Set<CorrectionTextRow>();
    public DbSet<VocabularyRow> Vocabularies => Set<VocabularyRow>();
    public DbSet<ConceptRow> Concepts => Set<ConceptRow>();
    public DbSet<ConceptTextRow> ConceptTexts => Set<ConceptTextRow>();
    public DbSet<ConceptRelationRow> ConceptRelations => Set<ConceptRelationRow>();
    public DbSet<ConceptCollectionRow> ConceptCollections => Set<ConceptCollectionRow>();
    public DbSet<ConceptMemberRow> ConceptMembers => Set<ConceptMemberRow>();

    /// <summary>Tells readers, in the same transaction, that what they see has changed.</summary>
    public Task RaiseRevisionAsync(CancellationToken ct) =>
        State.ExecuteUpdateAsync(set => set.SetProperty(state => state.Revision, state => state.Revision + 1), ct);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DocumentRow>(row =>
        {
            row.HasKey(document => document.Sha256);
            row.HasIndex(document => document.StandardKey);
            row.HasIndex(document => document.Code);
            row.HasIndex(document => document.CodeKey);
            row.HasIndex(document => document.SourceUrl);
            row.HasIndex(document => document.SourceKey);
            row.HasIndex(document => document.SupersededBy).IsUnique();
            row.HasIndex(document => new { document.Waiting, document.AddedAt });
        });
        modelBuilder.Entity<ContentRow>(row =>
        {
            row.HasKey(content => content.Sha256);
            row.HasOne<DocumentRow>().WithOne().HasForeignKey<ContentRow>(content => content.Sha256);
        });
        modelBuilder.Entity<AlignmentRow>(row =>
        {
            row.HasKey(alignment => new { alignment.New, alignment.Old });
            row.Ignore(alignment => alignment.Counts);
            row.HasIndex(alignment => alignment.Old);
        });
        modelBuilder.Entity<CandidateRow>(row =>
        {
            row.HasKey(candidate => candidate.Id);
            row.Ignore(candidate => candidate.Key);
            row.Property(candidate => candidate.Version).IsConcurrencyToken();
            row.HasIndex(candidate => candidate.State);
            row.HasIndex(candidate => candidate.SkillId);
            row.HasIndex(candidate => new { candidate.DocumentSha256, candidate.Position, candidate.Id });
            row.HasIndex(candidate => new { candidate.Fingerprint, candidate.Skill });
            row.HasIndex(candidate => new { candidate.Language, candidate.Skill });
            row.HasIndex(candidate => candidate.Standard);
        });
        modelBuilder.Entity<FindingRow>(row =>
        {
            row.HasKey(finding => new { finding.CandidateId, finding.DocumentSha256 });
            row.HasOne<CandidateRow>().WithMany().HasForeignKey(finding => finding.CandidateId);
            row.HasOne<DocumentRow>().WithMany().HasForeignKey(finding => finding.DocumentSha256);
            row.HasIndex(finding => finding.DocumentSha256);
        });
        modelBuilder.Entity<EventRow>(row =>
        {
            row.HasKey(line => line.Sequence);
            row.Property(line => line.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(line => new { line.Fingerprint, line.Skill });
            row.HasIndex(line => line.SkillId);
            row.HasIndex(line => line.SkillBefore);
        });
        modelBuilder.Entity<DocumentEventRow>(row =>
        {
            row.HasKey(line => line.Sequence);
            row.Property(line => line.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(line => line.Sha256);
        });
        modelBuilder.Entity<SkillRow>(row =>
        {
            row.HasKey(skill => skill.Id);
            row.HasIndex(skill => skill.Uri).IsUnique();
            row.HasIndex(skill => skill.Standing);
        });
        modelBuilder.Entity<LabelRow>(row =>
        {
            row.HasKey(label => new { label.Language, label.Folded });
            row.HasOne<SkillRow>().WithMany().HasForeignKey(label => label.SkillId);
        });
        modelBuilder.Entity<RegisterRow>(row =>
        {
            row.HasKey(entry => new { entry.Register, entry.Number });
            row.HasIndex(entry => entry.Number);
        });
        modelBuilder.Entity<ReleaseRow>(row =>
        {
            row.HasKey(release => release.Number);
            row.Property(release => release.Number).ValueGeneratedNever();
        });
        modelBuilder.Entity<ReleaseContentRow>(row =>
        {
            row.HasKey(content => content.Number);
            row.Property(content => content.Number).ValueGeneratedNever();
            row.HasOne<ReleaseRow>().WithOne().HasForeignKey<ReleaseContentRow>(content => content.Number);
        });
        modelBuilder.Entity<ActorRow>(row =>
        {
            row.HasKey(actor => actor.Id);
            row.HasIndex(actor => actor.Name);
        });
        modelBuilder.Entity<StateRow>(row =>
        {
            row.HasKey(state => state.Id);
            row.Property(state => state.Id).ValueGeneratedNever();
            row.HasData(new StateRow { Id = 1, Revision = 0 });
        });
        OnProgrammesCreating(modelBuilder);
        OnCorrectionsCreating(modelBuilder);
        OnVocabulariesCreating(modelBuilder);
    }

    private static void OnVocabulariesCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<VocabularyRow>(row =>
        {
            row.HasKey(vocabulary => vocabulary.Id);
            row.Property(vocabulary => vocabulary.Id).ValueGeneratedNever();
            row.HasIndex(vocabulary => new { vocabulary.Scheme, vocabulary.Version }).IsUnique();
        });
        modelBuilder.Entity<ConceptRow>(row =>
        {
            row.HasKey(concept => concept.Id);
            row.Property(concept => concept.Id).ValueGeneratedNever();
            row.HasOne<VocabularyRow>().WithMany().HasForeignKey(concept => concept.VocabularyId);
            row.HasIndex(concept => new { concept.VocabularyId, concept.Uri }).IsUnique();
        });
        modelBuilder.Entity<ConceptTextRow>(row =>
        {
            row.HasKey(text => new { text.ConceptId, text.Language, text.Position });
            row.Property(text => text.Kind).HasConversion<int>();
            row.HasOne<ConceptRow>().WithMany().HasForeignKey(text => text.ConceptId);
        });
        modelBuilder.Entity<ConceptRelationRow>(row =>
        {
            row.HasKey(relation => new { relation.SubjectId, relation.Kind, relation.ObjectId });
            row.Property(relation => relation.Kind).HasConversion<int>();
            row.HasOne<ConceptRow>().WithMany().HasForeignKey(relation => relation.SubjectId);
            row.HasOne<ConceptRow>().WithMany().HasForeignKey(relation => relation.ObjectId);
        });
        modelBuilder.Entity<ConceptCollectionRow>(row =>
        {
            row.HasKey(collection => collection.Id);
            row.Property(collection => collection.Id).ValueGeneratedNever();
            row.HasOne<VocabularyRow>().WithMany().HasForeignKey(collection => collection.VocabularyId);
            row.HasIndex(collection => new { collection.VocabularyId, collection.Name }).IsUnique();
        });
        modelBuilder.Entity<ConceptMemberRow>(row =>
        {
            row.HasKey(member => new { member.CollectionId, member.ConceptId });
            row.HasOne<ConceptCollectionRow>().WithMany().HasForeignKey(member => member.CollectionId);
            row.HasOne<ConceptRow>().WithMany().HasForeignKey(member => member.ConceptId);
        });
    }

    private static void OnCorrectionsCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CorrectionRow>(row =>
        {
            row.HasKey(line => line.Sequence);
            row.Property(line => line.Sequence).ValueGeneratedOnAdd();
            row.HasIndex(line => line.Standard);
            row.HasIndex(line => line.Sha256);
        });
        modelBuilder.Entity<CorrectionTextRow>(row =>
        {
            row.HasKey(text => text.Sequence);
            row.Property(text => text.Sequence).ValueGeneratedNever();
            row.HasOne<CorrectionRow>().WithOne().HasForeignKey<CorrectionTextRow>(text => text.Sequence);
        });
    }

    private static void OnProgrammesCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProgrammeRow>(row =>
        {
            row.HasKey(programme => programme.Id);
            row.Property(programme => programme.Version).IsConcurrencyToken();
            row.HasIndex(programme => new { programme.State, programme.UpdatedAt });
        });
        modelBuilder.Entity<ProgrammeVersionRow>(row =>
        {
            row.HasKey(version => new { version.ProgrammeId, version.Number });
            row.HasOne<ProgrammeRow>().WithMany().HasForeignKey(version => version.ProgrammeId);
            row.HasIndex(version => version.Sha256);
        });
        modelBuilder.Entity<ProgrammeContentRow>(row =>
        {
            row.HasKey(content => new { content.ProgrammeId, content.Number });
            row.HasOne<ProgrammeVersionRow>().WithOne().HasForeignKey<ProgrammeContentRow>(content => new { content.ProgrammeId, content.Number });
        });
        modelBuilder.Entity<ProgrammeMapRow>(row =>
        {
            row.HasKey(map => new { map.ProgrammeId, map.Number });
            row.HasOne<ProgrammeVersionRow>().WithOne().HasForeignKey<ProgrammeMapRow>(map => new { map.ProgrammeId, map.Number });
        });
        modelBuilder.Entity<ProgrammeEventRow>(row =>
        {
            row.HasKey(line => line.Sequence);
            row.Property(line => line.Sequence).ValueGeneratedOnAdd();
            row.HasOne<ProgrammeRow>().WithMany().HasForeignKey(line => line.ProgrammeId);
            row.HasIndex(line => new { line.ProgrammeId, line.Outcome, line.SkillId });
        });
        modelBuilder.Entity<ProgrammeJobRow>(row =>
        {
            row.HasKey(job => job.Id);
            row.HasIndex(job => new { job.State, job.CreatedAt });
            row.HasIndex(job => job.Sha256);
        });
    }
}
