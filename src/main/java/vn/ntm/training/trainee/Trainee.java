package vn.ntm.training.trainee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.CadreLevel;

/** A person who attends classes, as known today. */
@Entity
public class Trainee {

    @Id
    private UUID id;

    private String fullName;
    private String rosterName;
    private String foldedName;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private Integer birthYear;
    private String position;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private CadreLevel cadreLevel;

    private Long unitId;
    private String phone;
    private String email;
    private UUID mergedInto;
    private boolean synthetic;
    private Instant erasedAt;
    private Instant createdAt;

    @Version
    private int version;

    protected Trainee() {}

    /** @param input checked before */
    public Trainee(TraineeInput input, boolean synthetic, Instant now) {
        this.id = Ids.next();
        named(input.fullName());
        this.gender = input.gender();
        this.birthYear = input.birthYear();
        this.synthetic = synthetic;
        this.createdAt = now;
        moved(input);
    }

    /**
     * Takes over what the person said last. The name stays as it was first written, and nothing that was known is forgotten
     * because it was not said again.
     */
    public void update(TraineeInput input) {
        gender = gender == null ? input.gender() : gender;
        birthYear = birthYear == null ? input.birthYear() : birthYear;
        moved(input);
    }

    /** Puts all of it in the place of what was known. */
    public void correct(Particulars particulars) {
        named(particulars.fullName());
        birthYear = particulars.birthYear();
        position = particulars.position();
        organisation = particulars.organisation();
        cadreLevel = particulars.cadreLevel();
        unitId = particulars.unitId();
        phone = particulars.phone();
        email = particulars.email();
    }

    public Particulars particulars() {
        return new Particulars(fullName, birthYear, position, organisation, cadreLevel, unitId, phone, email);
    }

    /** This one turned out to be that person; null: it did not after all. */
    public void mergeInto(UUID person) {
        mergedInto = person;
    }

    private void named(String name) {
        fullName = name;
        rosterName = Vietnamese.rosterName(name);
        foldedName = Vietnamese.fold(name);
    }

    private void moved(TraineeInput input) {
        cadreLevel = input.cadreLevel();
        unitId = input.unitId();
        position = latest(position, input.position());
        organisation = latest(organisation, input.organisation());
        phone = latest(phone, input.phone());
        email = latest(email, input.email());
    }

    private static String latest(String known, String told) {
        return told == null ? known : told;
    }

    Identity identity() {
        return new Identity(fullName, birthYear, unitId, phone);
    }

    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public Gender gender() {
        return gender;
    }

    public Integer birthYear() {
        return birthYear;
    }

    public String position() {
        return position;
    }

    public String organisation() {
        return organisation;
    }

    public CadreLevel cadreLevel() {
        return cadreLevel;
    }

    /** Null for a cadre of the Ministry. */
    public Long unitId() {
        return unitId;
    }

    /** E.164; colleagues may share one. */
    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    /** The person that this one turned out to be; null as long as nobody knows of one. */
    public UUID mergedInto() {
        return mergedInto;
    }

    public boolean isSynthetic() {
        return synthetic;
    }

    /** Whether the person asked to be erased: what is left stands for nobody. */
    public boolean isErased() {
        return erasedAt != null;
    }

    public int version() {
        return version;
    }
}
