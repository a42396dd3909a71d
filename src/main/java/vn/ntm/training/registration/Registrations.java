package vn.ntm.training.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.PlainSql;
import vn.ntm.training.shared.problem.NotFound;

/** All registrations. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    @Inject
    PlainSql sql;

    /** What decides who may deal with a registration; its unit is the frozen one, null for the Ministry. */
    record Whose(UUID classId, UUID traineeId, Long unitId) {}

    /** Without loading the registration, which is about to change in another session than that of the request. */
    Whose requireWhose(UUID id) {
        return find("select classId, traineeId, placement.unitId from Registration where id = ?1", id)
                .project(Whose.class)
                .singleResultOptional()
                .orElseThrow(NotFound.of("registration", id));
    }

    /** @throws NotFound when there is no such registration */
    public Registration require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("registration", id));
    }

    /** The same as it is now, and nobody else changes it until the end of the transaction. */
    Registration requireLocked(UUID id) {
        Registration registration = require(id);
        try {
            getEntityManager().refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException outOfReach) {
            throw new NotFound("registration", id);
        }
        return registration;
    }

    /** What a person has or had to do with a class. */
    Optional<Registration> find(UUID classId, UUID traineeId) {
        return find("classId = ?1 and traineeId = ?2", classId, traineeId).singleResultOptional();
    }

    /** How these people, who are one, are on the list of a class. */
    List<RegistrationStatus> statuses(UUID classId, Set<UUID> traineeIds) {
        return find("select status from Registration where classId = ?1 and traineeId in ?2", classId, traineeIds)
                .project(RegistrationStatus.class)
                .list();
    }

    /** Those of the people who are on the list of a class, whoever put them there and whoever asks. */
    Set<UUID> traineesIn(UUID classId, Collection<UUID> traineeIds) {
        return Set.copyOf(
                Column.of(getEntityManager(), "select * from registered_trainees(:class, :trainees)", UUID.class)
                        .setParameter("class", classId)
                        .setParameter("trainees", traineeIds.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Under which name it was put on the list; empty for a job. */
    Optional<String> registeredBy(UUID id) {
        return find("select registeredBy from Registration where id = ?1 and registeredBy is not null", id)
                .project(String.class)
                .singleResultOptional();
    }

    /** Without loading the registration, so that it is read only once its class is locked. */
    UUID requireClassId(UUID id) {
        return find("select classId from Registration where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional()
                .orElseThrow(NotFound.of("registration", id));
    }

    /**
     * Puts a new registration on the list, unless the person is on it: the unique key decides, however many try at once.
     * The session does not know it yet: {@link #require} reads it for who is to change it.
     *
     * @return false when the person is on the list
     */
    boolean add(Registration registration) {
        getEntityManager().flush(); // the person may wait in the session
        Placement placement = registration.placement();
        return sql.write(
                        """
                        insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id,
                          district_id, province_id, unit_path, cadre_level, source, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (class_id, trainee_id) do nothing""",
                        registration.id(),
                        registration.classId(),
                        registration.traineeId(),
                        registration.siteId(),
                        registration.status().name(),
                        placement.unitId(),
                        placement.communeId(),
                        placement.districtId(),
                        placement.provinceId(),
                        placement.unitPath(),
                        placement.cadreLevel().name(),
                        registration.source().name(),
                        registration.registeredBy(),
                        registration.registeredAt())
                > 0;
    }
}
