package vn.ntm.training.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.CadreLevel;

/** A training class (lớp tập huấn) of one or several sessions, with or without a curriculum. */
@Entity
public class TrainingClass {

    @Id
    private UUID id;

    private String code;

    @Embedded
    private ClassDescription description;

    @Enumerated(EnumType.STRING)
    private ClassStatus status;

    private String statusReason;
    private boolean synthetic;
    private UUID copiedFrom;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "class_module", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "module_id")
    private Set<UUID> moduleIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "class_area", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "unit_id")
    private Set<Long> areaUnitIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "class_audience_level", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "cadre_level")
    @Enumerated(EnumType.STRING)
    private Set<CadreLevel> audienceLevels = new HashSet<>();

    @OneToMany(mappedBy = "trainingClass", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<Session> sessions = new ArrayList<>();

    /** Counted by the database, when a room gets another name or address. */
    @Column(insertable = false, updatable = false)
    private int siteChanges;

    @Version
    private int version;

    protected TrainingClass() {}

    private TrainingClass(String code, boolean synthetic, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.status = ClassStatus.DRAFT;
        this.synthetic = synthetic;
        this.createdAt = now;
    }

    /** A new draft. */
    TrainingClass(String code, ClassInput input, UUID curriculumId, Instant now) {
        this(code, input.synthetic(), now);
        describe(input, curriculumId);
        input.sessions().forEach(session -> addSession(session, now));
    }

    /** A draft like this class on other days: with its sessions, trainers, areas and modules. */
    TrainingClass copy(String newCode, LocalDate firstDay, Instant now) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(referenceDate(), firstDay));
        var copy = new TrainingClass(newCode, synthetic, now);
        copy.copiedFrom = id;
        copy.description = description.shiftedBy(days);
        copy.moduleIds.addAll(moduleIds);
        copy.areaUnitIds.addAll(areaUnitIds);
        copy.audienceLevels.addAll(audienceLevels);
        sessions.forEach(session -> copy.addSession(session.repeated(days), now));
        return copy;
    }

    void edit(ClassInput input, UUID curriculumId, Instant now) {
        requireChangeable();
        if (!input.sessions().isEmpty()) {
            throw InvalidInput.of("sessions", "class.sessions-apart");
        }
        if (input.synthetic() != synthetic) {
            throw InvalidInput.of("synthetic", "class.synthetic-fixed");
        }
        timetable().requireAllWithin(input.startsOn(), input.endsOn());
        CountingTerms before = description.counting();
        EvidenceTerms evidenceBefore = description.evidence();
        describe(input, curriculumId);
        if (isAnnounced() && timetable().startedBy(now) && !before.equals(description.counting())) {
            throw new RuleViolation("class.counting-fixed");
        }
        if (mayHaveMarks(now) && !evidenceBefore.equals(description.evidence())) {
            throw new RuleViolation("class.evidence-fixed");
        }
        requireCompleteUnlessDraft();
    }

    /** From when rolls and check-ins of the first session are taken. */
    private boolean mayHaveMarks(Instant now) {
        return isAnnounced() && timetable().startedBy(now.plus(Session.OPENS_BEFORE));
    }

    private void describe(ClassInput input, UUID curriculumId) {
        description = ClassDescription.of(input, curriculumId);
        replace(moduleIds, input.moduleIds());
        replace(areaUnitIds, input.areaUnitIds());
        replace(audienceLevels, input.audienceLevels());
    }

    /** In place, so that only the difference is written. */
    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    /** The input that would make this class, without its sessions: what an edit starts from. */
    ClassInput asInput(String curriculumCode) {
        return description.asInput(curriculumCode, Set.copyOf(moduleIds), areaUnitIds(), audienceLevels(), synthetic);
    }

    Session addSession(SessionInput input, Instant now) {
        requireSessionsChangeable();
        Timetable.requireWithin(description.startsOn(), description.endsOn(), input);
        timetable().requireRoom(null, input, now);
        var session = new Session(this, input);
        sessions.add(session);
        timetable().renumber();
        return session;
    }

    /** Everything but the time can change until the class is closed. */
    void changeSession(Session session, SessionInput input, Instant now) {
        requireChangeable();
        if (!session.isAt(input.startsAt(), input.endsAt())) {
            requireSessionsChangeable();
            Timetable.requireWithin(description.startsOn(), description.endsOn(), input);
            timetable().requireRoom(session, input, now);
        }
        session.describe(input);
        timetable().renumber();
    }

    void removeSession(Session session, Instant now) {
        requireSessionsChangeable();
        timetable().requireNotBegun(session, now);
        sessions.remove(session);
        timetable().renumber();
        requireCompleteUnlessDraft();
    }

    /** Into one session, or into all where {@code sessionId} is null. */
    List<SessionTrainer> addTrainer(UUID sessionId, TrainerInput trainer) {
        requireChangeable();
        List<Session> into = sessions.stream()
                .filter(session -> sessionId == null || session.id().equals(sessionId))
                .toList();
        if (into.isEmpty()) {
            throw sessionId == null
                    ? new RuleViolation("class.no-session")
                    : InvalidInput.of("sessionId", "session.of-another-class");
        }
        return into.stream().map(session -> session.addTrainer(trainer)).toList();
    }

    void publish(Instant now) {
        if (status != ClassStatus.DRAFT) {
            throw new RuleViolation("class.not-draft");
        }
        timetable().requireComplete(description.counting());
        timetable().requireNotStarted(now);
        status = ClassStatus.PUBLISHED;
    }

    void cancel(String reason, Instant now) {
        requireChangeable();
        if (isAnnounced()) {
            timetable().requireNotStarted(now);
        }
        status = ClassStatus.CANCELLED;
        statusReason = reason;
    }

    /** Runs when the first session starts, is held when the last one is over. True when something changed. */
    boolean followTimetable(Instant now) {
        ClassStatus before = status;
        if (status == ClassStatus.PUBLISHED && timetable().startedBy(now)) {
            status = ClassStatus.RUNNING;
        }
        if (status == ClassStatus.RUNNING && timetable().overBy(now)) {
            status = ClassStatus.HELD;
        }
        return status != before;
    }

    void close(Instant now) {
        requireChangeable();
        followTimetable(now);
        if (status != ClassStatus.HELD) {
            throw new RuleViolation("class.not-held");
        }
        status = ClassStatus.CLOSED;
    }

    private void requireCompleteUnlessDraft() {
        if (isAnnounced()) {
            timetable().requireComplete(description.counting());
        }
    }

    void requireChangeable() {
        status.requireChangeable();
    }

    private void requireSessionsChangeable() {
        requireChangeable();
        if (status == ClassStatus.HELD) {
            throw new RuleViolation("class.held");
        }
    }

    /** People know of it. */
    boolean isAnnounced() {
        return status.isAnnounced();
    }

    public boolean acceptsRegistrations(Instant now) {
        return (status == ClassStatus.PUBLISHED || status == ClassStatus.RUNNING)
                && description.registration().isOpen(firstStart(), now);
    }

    /** When registration ends; null while neither a time for it is set nor a session planned. */
    public Instant registrationEnd() {
        return description.registration().end(firstStart());
    }

    /** @throws RuleViolation that says why nobody can register now */
    public void checkRegistrationOpen(Instant now) {
        requireChangeable();
        switch (status) {
            case DRAFT -> throw new RuleViolation("class.not-published");
            case HELD -> throw new RuleViolation("class.held");
            default -> description.registration().check(firstStart(), now);
        }
    }

    /** @throws RuleViolation that says why no roll of this session can be handed in now */
    public void checkRollOpen(Session session, Instant now) {
        RollTerms.of(this).checkOpen(session.id(), now);
    }

    /** Until when people can register; null: until the first session begins. */
    public Instant registrationClosesAt() {
        return description.registration().closesAt();
    }

    /** The unit that holds the class; null is the Ministry. */
    public Long organiserUnitId() {
        return description.organiserUnitId();
    }

    /** Units of this class are those of the day of its first session; before there is one, of its first planned day. */
    public LocalDate referenceDate() {
        if (!sessions.isEmpty()) {
            return LocalDate.ofInstant(firstStart(), VietnameseFormat.ZONE);
        }
        return description.startsOn() != null
                ? description.startsOn()
                : LocalDate.ofInstant(createdAt, VietnameseFormat.ZONE);
    }

    /** Null while there is no session. */
    public Instant firstStart() {
        return timetable().firstStart().orElse(null);
    }

    /** Null while there is no session. */
    public Instant lastEnd() {
        return timetable().lastEnd().orElse(null);
    }

    private Timetable timetable() {
        return new Timetable(sessions, isAnnounced());
    }

    public UUID id() {
        return id;
    }

    /** For people: LH-2026-0042. */
    public String code() {
        return code;
    }

    public String title() {
        return description.title();
    }

    public ClassStatus status() {
        return status;
    }

    /** Null: no limit. */
    public Integer capacity() {
        return description.capacity();
    }

    public RegistrationMode registrationMode() {
        return description.registration().mode();
    }

    public CountingRule countingRule() {
        return description.counting().rule();
    }

    public int countingThreshold() {
        return description.counting().threshold();
    }

    /** Whether this evidence is enough to take somebody for present. */
    public boolean accepts(Evidence evidence) {
        return description.evidence().accepted().contains(evidence);
    }

    /** How long a connection has to last where logs are accepted. */
    public int joinLogMinutes() {
        return description.evidence().joinLogMinutes();
    }

    /** Invited units, each for everything below it; empty is the whole country. */
    public Set<Long> areaUnitIds() {
        return Set.copyOf(areaUnitIds);
    }

    /** Invited cadre levels; empty is all of them. */
    public Set<CadreLevel> audienceLevels() {
        return Set.copyOf(audienceLevels);
    }

    /** In the order of time. */
    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    public boolean isSynthetic() {
        return synthetic;
    }

    public int version() {
        return version;
    }

    /** How often rooms got another name or address. */
    public int siteChanges() {
        return siteChanges;
    }

    ClassDescription description() {
        return description;
    }

    String statusReason() {
        return statusReason;
    }

    UUID copiedFrom() {
        return copiedFrom;
    }
}
