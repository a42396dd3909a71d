package vn.ntm.training.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.VietnameseFormat;

/** One sitting (buổi) of a class. Its ordinal is its place in time among the sessions of the class. */
@Entity
public class Session {

    /** Rooms are to be ready 15 minutes before a session, so lines are tested and rolls begun a little before that. */
    static final Duration OPENS_BEFORE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private TrainingClass trainingClass;

    private int ordinal;
    private String title;
    private Instant startsAt;
    private Instant endsAt;
    private Integer periods;
    private String tool;
    private String link;
    private String meetingId;
    private String passcode;
    private String backupLink;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SessionTrainer> trainers = new ArrayList<>();

    @Version
    private int version;

    protected Session() {}

    Session(TrainingClass trainingClass, SessionInput input) {
        this.id = Ids.next();
        this.trainingClass = trainingClass;
        describe(input);
    }

    /** Takes over what the organiser gave; the class has checked that the time is free. */
    final void describe(SessionInput input) {
        title = input.title();
        startsAt = input.startsAt();
        endsAt = input.endsAt();
        periods = input.periods();
        tool = input.tool();
        link = input.link();
        meetingId = input.meetingId();
        passcode = input.passcode();
        backupLink = input.backupLink();
        if (!input.trainers().equals(trainerInputs())) {
            trainers.clear();
            input.trainers().forEach(this::addTrainer);
        }
    }

    /** Who is there already stays there once, with the account that is named now. */
    SessionTrainer addTrainer(TrainerInput trainer) {
        for (SessionTrainer present : trainers) {
            if (present.isSame(trainer)) {
                present.link(trainer.userId());
                return present;
            }
        }
        var added = new SessionTrainer(this, trainer);
        trainers.add(added);
        return added;
    }

    void place(int ordinal) {
        this.ordinal = ordinal;
    }

    boolean overlaps(Instant from, Instant until) {
        return startsAt.isBefore(until) && from.isBefore(endsAt);
    }

    boolean isAt(Instant from, Instant until) {
        return startsAt.equals(from) && endsAt.equals(until);
    }

    SessionInput asInput() {
        return new SessionInput(
                title, startsAt, endsAt, periods, tool, link, meetingId, passcode, backupLink, trainerInputs());
    }

    /** The same sitting at another time, for a copy of the class: the old online room is not taken along. */
    SessionInput repeated(int days) {
        return new SessionInput(
                title,
                startsAt.plus(days, ChronoUnit.DAYS),
                endsAt.plus(days, ChronoUnit.DAYS),
                periods,
                tool,
                null,
                null,
                null,
                null,
                trainerInputs());
    }

    private List<TrainerInput> trainerInputs() {
        return trainers.stream().map(SessionTrainer::asInput).toList();
    }

    public UUID id() {
        return id;
    }

    public TrainingClass trainingClass() {
        return trainingClass;
    }

    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** The day it is held on in Vietnam: units are those of this day. */
    public LocalDate heldOn() {
        return LocalDate.ofInstant(startsAt, VietnameseFormat.ZONE);
    }

    /** From when on rooms report, rolls are taken and people check in. */
    public Instant opensAt() {
        return opensAt(startsAt);
    }

    /** The same of a session of which only the start is at hand. */
    public static Instant opensAt(Instant startsAt) {
        return startsAt.minus(OPENS_BEFORE);
    }

    public int version() {
        return version;
    }

    List<SessionTrainer> trainers() {
        return trainers;
    }
}
