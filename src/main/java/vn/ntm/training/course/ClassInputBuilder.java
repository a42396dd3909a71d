package vn.ntm.training.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.unit.CadreLevel;

/** Builds a {@link ClassInput} in code, naming only what differs from the defaults. */
public final class ClassInputBuilder {

    private final String title;
    private ClassFormat format;
    private String curriculumCode;
    private Set<UUID> moduleIds;
    private Long organiserUnitId;
    private Set<Long> areaUnitIds;
    private Set<CadreLevel> audienceLevels;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer capacity;
    private RegistrationMode registrationMode;
    private Instant registrationOpensAt;
    private Instant registrationClosesAt;
    private CountingRule countingRule;
    private Integer countingThreshold;
    private Set<Evidence> acceptedEvidence;
    private boolean certificate;
    private boolean synthetic;
    private final List<SessionInput> sessions = new ArrayList<>();

    ClassInputBuilder(String title) {
        this.title = title;
    }

    public ClassInputBuilder held(ClassFormat as) {
        format = as;
        return this;
    }

    public ClassInputBuilder teaching(String curriculum, UUID... modules) {
        curriculumCode = curriculum;
        moduleIds = Set.of(modules);
        return this;
    }

    public ClassInputBuilder organisedBy(Long unitId) {
        organiserUnitId = unitId;
        return this;
    }

    public ClassInputBuilder inviting(Set<Long> unitIds, CadreLevel... levels) {
        areaUnitIds = unitIds;
        audienceLevels = Set.of(levels);
        return this;
    }

    public ClassInputBuilder document(String number, LocalDate date) {
        documentNumber = number;
        documentDate = date;
        return this;
    }

    public ClassInputBuilder from(LocalDate firstDay, LocalDate lastDay) {
        startsOn = firstDay;
        endsOn = lastDay;
        return this;
    }

    public ClassInputBuilder seats(Integer seats) {
        capacity = seats;
        return this;
    }

    public ClassInputBuilder registration(RegistrationMode mode, Instant opensAt, Instant closesAt) {
        registrationMode = mode;
        registrationOpensAt = opensAt;
        registrationClosesAt = closesAt;
        return this;
    }

    public ClassInputBuilder counting(CountingRule rule, int threshold) {
        countingRule = rule;
        countingThreshold = threshold;
        return this;
    }

    public ClassInputBuilder accepting(Evidence... evidence) {
        acceptedEvidence = Set.of(evidence);
        return this;
    }

    public ClassInputBuilder certificate() {
        certificate = true;
        return this;
    }

    public ClassInputBuilder synthetic() {
        synthetic = true;
        return this;
    }

    public ClassInputBuilder session(SessionInput session) {
        sessions.add(session);
        return this;
    }

    public ClassInputBuilder session(Instant startsAt, Instant endsAt) {
        return session(SessionInput.of(startsAt, endsAt));
    }

    public ClassInput build() {
        return new ClassInput(
                title,
                format,
                curriculumCode,
                moduleIds,
                organiserUnitId,
                areaUnitIds,
                audienceLevels,
                documentNumber,
                documentDate,
                startsOn,
                endsOn,
                capacity,
                registrationMode,
                registrationOpensAt,
                registrationClosesAt,
                countingRule,
                countingThreshold,
                acceptedEvidence,
                null,
                certificate,
                synthetic,
                List.copyOf(sessions));
    }
}
