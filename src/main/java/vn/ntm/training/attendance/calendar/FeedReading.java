package vn.ntm.training.attendance.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.course.calendar.CalendarEvent;
import vn.ntm.training.course.calendar.CalendarFile;
import vn.ntm.training.course.calendar.ClassEvents;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.shared.text.Language;

/** What a calendar program finds at the address of a feed. */
@ApplicationScoped
class FeedReading {

    /** What is over stays for a year, so that calendars do not lose what somebody attended. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** @param content the same for the same events, whenever it was asked for */
    record Feed(String file, String content) {}

    private record Named(String name, List<CalendarEvent> events) {}

    @Inject
    CalendarFeeds feeds;

    @Inject
    OwnEvents own;

    @Inject
    TrainingClasses classes;

    @Inject
    ClassEvents ofClasses;

    @Inject
    CalendarOrganiser organiser;

    @Inject
    Clock clock;

    /** Empty when the secret opens nothing, or nothing any more. */
    @Transactional
    Optional<Feed> find(String secret) {
        return feeds.find(new RandomSecret(secret)).map(line -> feed(line.owner(), Language.of(line.language())));
    }

    private Feed feed(FeedOwner owner, Language language) {
        Named named =
                switch (owner) {
                    case FeedOwner.OfPerson own -> ofPerson(own.traineeId(), language);
                    case FeedOwner.OfClass own -> ofClass(own.classId(), language);
                };
        return new Feed(written(named, clock.instant()), written(named, Instant.EPOCH));
    }

    private String written(Named named, Instant now) {
        return CalendarFile.feed(named.events(), named.name(), organiser.asParticipant(), now);
    }

    private Named ofPerson(UUID trainee, Language language) {
        var texts = MessageBundles.get(FeedTexts.class, Localized.Literal.of(language.code()));
        return new Named(texts.name(), own.confirmedOf(trainee, clock.instant().minus(KEPT), language));
    }

    private Named ofClass(UUID classId, Language language) {
        TrainingClass trainingClass = classes.require(classId);
        return new Named(trainingClass.title(), ofClasses.withRemoved(trainingClass, language));
    }
}
