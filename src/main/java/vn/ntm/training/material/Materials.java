package vn.ntm.training.material;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.NotFound;

/** All materials that were not removed. */
@ApplicationScoped
class Materials implements PanacheRepositoryBase<Material, UUID> {

    private static final String VIEW = """
            select m.id, m.class_id, m.module_id, o.title as module_title, m.kind, m.title, m.url, f.name, f.media_type, f.size,
              m.edition, m.published_at, coalesce(u.display_name, '') as published_by,
              coalesce(f.sent_at, m.published_at) as changed_at, m.version
            from material m
            left join module o on o.id = m.module_id
            left join material_file f on f.material_id = m.id and f.edition = m.edition
            left join app_user u on u.username = m.published_by
            where m.removed_at is null
            """;

    @Inject
    Session database;

    /** Of a class and of the modules that it teaches: its own first, then by the order of the modules. */
    List<MaterialView> seenInClass(UUID classId) {
        return database.createNativeQuery(VIEW + """
                        and (m.class_id = :class
                          or m.module_id in (select t.module_id from class_module t where t.class_id = :class))
                        order by m.module_id is not null, o.ordinal, m.module_id, m.published_at, m.id""", MaterialView.class)
                .setParameter("class", classId)
                .getResultList();
    }

    List<MaterialView> ofModule(UUID moduleId) {
        return database.createNativeQuery(
                        VIEW + "and m.module_id = :module order by m.published_at, m.id", MaterialView.class)
                .setParameter("module", moduleId)
                .getResultList();
    }

    MaterialView view(UUID id) {
        return database.createNativeQuery(VIEW + "and m.id = :id", MaterialView.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(NotFound.of("material", id));
    }

    /** @throws NotFound when there is none, or it was removed */
    Material require(UUID id) {
        return findByIdOptional(id).filter(one -> !one.isRemoved()).orElseThrow(NotFound.of("material", id));
    }

    /** Locked, in the version that the caller saw. */
    Material requireForEdit(UUID id, IfMatch seen) {
        Material material = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> !one.isRemoved())
                .orElseThrow(NotFound.of("material", id));
        seen.check(material.version());
        return material;
    }

    long count(MaterialOwner owner) {
        return count("removedAt is null and (classId = ?1 or moduleId = ?2)", owner.classId(), owner.moduleId());
    }

    /** The latest first. */
    List<MaterialEdition> editions(UUID id) {
        return database.createNativeQuery("""
                        select f.edition, f.name, f.media_type, f.size, f.sent_at, coalesce(u.display_name, '') as sent_by
                        from material_file f
                        left join app_user u on u.username = f.sent_by
                        where f.material_id = :id
                        order by f.edition desc""", MaterialEdition.class)
                .setParameter("id", id)
                .getResultList();
    }

    Optional<KeptFile> file(UUID id, int edition) {
        return database.createNativeQuery(
                        "select name, media_type, content from material_file where material_id = :id and edition = :edition",
                        KeptFile.class)
                .setParameter("id", id)
                .setParameter("edition", edition)
                .uniqueResultOptional();
    }

    /** Whether a class shows it: as its own, or as that of one of its modules. */
    boolean isSeenInClass(UUID id, UUID classId) {
        return Column.of(database, """
                        select count(*) from material m
                        where m.id = :id and m.removed_at is null and (m.class_id = :class
                          or m.module_id in (select t.module_id from class_module t where t.class_id = :class))""", Long.class)
                        .setParameter("id", id)
                        .setParameter("class", classId)
                        .getSingleResult()
                > 0;
    }

    void keep(UUID id, int edition, MaterialFile file, String by, Instant now) {
        database.createNativeMutationQuery("""
                        insert into material_file (material_id, edition, name, media_type, size, content, sent_at, sent_by)
                        values (:id, :edition, :name, :type, :size, :content, :now, :by)""")
                .setParameter("id", id)
                .setParameter("edition", edition)
                .setParameter("name", file.name())
                .setParameter("type", file.type().mediaType())
                .setParameter("size", file.content().length)
                .setParameter("content", file.content())
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }
}
