package vn.ntm.training.course;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.Vietnamese;

/** A trainer in one session. */
@Entity
public class SessionTrainer {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    private String fullName;
    /** The name without accents, by which the same trainer is recognised in other sessions. */
    private String foldedName;

    private String title;
    private String organisation;
    private String phone;
    private String email;
    /** The account that sees and runs the class as this trainer; null for none. */
    private UUID userId;

    protected SessionTrainer() {}

    SessionTrainer(Session session, TrainerInput trainer) {
        this.id = Ids.next();
        this.session = session;
        this.fullName = trainer.fullName();
        this.foldedName = Vietnamese.fold(trainer.fullName());
        this.title = trainer.title();
        this.organisation = trainer.organisation();
        this.phone = trainer.phone();
        this.email = trainer.email();
        this.userId = trainer.userId();
    }

    boolean isSame(TrainerInput trainer) {
        return foldedName.equals(Vietnamese.fold(trainer.fullName())) && Objects.equals(phone, trainer.phone());
    }

    /** Gives a trainer who is there already an account. */
    void link(UUID user) {
        if (user != null) {
            userId = user;
        }
    }

    public UUID id() {
        return id;
    }

    Session session() {
        return session;
    }

    TrainerInput asInput() {
        return new TrainerInput(fullName, title, organisation, phone, email, userId);
    }
}
