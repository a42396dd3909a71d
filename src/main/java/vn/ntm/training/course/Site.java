package vn.ntm.training.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.ntm.training.shared.Ids;

/** A site (điểm cầu): one room behind one connection, where the people of one unit sit. */
@Entity
public class Site {

    @Id
    private UUID id;

    private UUID classId;
    private Long unitId;
    private String name;
    private String address;
    private Integer seats;
    private String contactName;
    private String contactPhone;
    private String technicianName;
    private String technicianPhone;

    @Version
    private int version;

    protected Site() {}

    Site(UUID classId, SiteInput input) {
        this.id = Ids.next();
        this.classId = classId;
        describe(input);
    }

    final void describe(SiteInput input) {
        unitId = input.unitId();
        name = input.name();
        address = input.address();
        seats = input.seats();
        contactName = input.contactName();
        contactPhone = input.contactPhone();
        technicianName = input.technicianName();
        technicianPhone = input.technicianPhone();
    }

    SiteInput asInput() {
        return new SiteInput(unitId, name, address, seats, contactName, contactPhone, technicianName, technicianPhone);
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public long unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    public Integer seats() {
        return seats;
    }

    public int version() {
        return version;
    }
}
