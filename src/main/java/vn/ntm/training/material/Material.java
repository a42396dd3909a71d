package vn.ntm.training.material;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.Ids;

/** A file or a link that belongs to a class or to a module. Its files are apart, so that lists do not load them. */
@Entity
@Table(name = "material")
class Material {

    @Id
    private UUID id;

    private UUID classId;
    private UUID moduleId;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private String title;
    private String url;
    private int edition;
    private Instant publishedAt;
    private String publishedBy;
    private Instant removedAt;

    @Version
    private int version;

    protected Material() {}

    /** A link, or a file of which the first edition is to follow. */
    Material(MaterialOwner owner, MaterialKind kind, MaterialInput input, String by, Instant now) {
        this.id = Ids.next();
        this.classId = owner.classId();
        this.moduleId = owner.moduleId();
        this.kind = kind;
        this.edition = kind == MaterialKind.FILE ? 1 : 0;
        this.publishedBy = by;
        this.publishedAt = now;
        describe(input);
    }

    void describe(MaterialInput input) {
        title = input.title();
        url = input.url();
    }

    int nextEdition() {
        return ++edition;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    MaterialOwner owner() {
        return classId == null ? new MaterialOwner.OfModule(moduleId) : new MaterialOwner.OfClass(classId);
    }

    UUID id() {
        return id;
    }

    MaterialKind kind() {
        return kind;
    }

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }
}
