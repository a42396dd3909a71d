package vn.ntm.training.attendance.declared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;

/** A number of participations that a document declares for a class. Never changed, only superseded. */
@Entity
public class DeclaredParticipation {

    @Id
    private UUID id;

    private UUID classId;
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private CadreLevel cadreLevel;

    private int count;
    private String sourceDocument;
    private LocalDate heldOn;
    private String recordedBy;
    private Instant recordedAt;
    private Instant supersededAt;

    protected DeclaredParticipation() {}

    DeclaredParticipation(UUID classId, LocalDate heldOn, DeclaredInput input, String recordedBy, Instant now) {
        this.id = Ids.next();
        this.classId = classId;
        this.heldOn = heldOn;
        this.unitId = input.unitId();
        this.cadreLevel = input.cadreLevel();
        this.count = input.count();
        this.sourceDocument = input.sourceDocument();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    void supersede(Instant now) {
        if (supersededAt != null) {
            throw new RuleViolation("declared.superseded");
        }
        supersededAt = now.isBefore(recordedAt) ? recordedAt : now;
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public Long unitId() {
        return unitId;
    }

    public CadreLevel cadreLevel() {
        return cadreLevel;
    }

    public int count() {
        return count;
    }

    public String sourceDocument() {
        return sourceDocument;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
