package vn.ntm.training.account.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.Ids;

/** A link that was handed out, without what is in its address. */
@Entity
@Table(name = "signed_link")
class IssuedLink {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private UUID classId;
    private UUID sessionId;
    private UUID siteId;
    private UUID traineeId;
    private Long unitId;
    private String recipient;
    private UUID issuedBy;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant revokedAt;
    private Instant lastOpenedAt;

    protected IssuedLink() {}

    /** @param unitId the unit whose people it is about */
    IssuedLink(LinkSubject subject, Long unitId, String recipient, UUID issuedBy, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.purpose = subject.purpose();
        this.unitId = unitId;
        this.recipient = recipient;
        this.issuedBy = issuedBy;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
        switch (subject) {
            case LinkSubject.Registration about -> this.classId = about.classId();
            case LinkSubject.Roll about -> {
                this.sessionId = about.sessionId();
                this.siteId = about.siteId();
            }
            case LinkSubject.Trainings about -> this.traineeId = about.traineeId();
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LinkView view() {
        return new LinkView(
                id,
                purpose,
                classId,
                sessionId,
                siteId,
                traineeId,
                unitId,
                recipient,
                issuedBy,
                issuedAt,
                expiresAt,
                revokedAt,
                lastOpenedAt);
    }
}
