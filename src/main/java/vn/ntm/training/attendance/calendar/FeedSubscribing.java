package vn.ntm.training.attendance.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.shared.text.Language;

/** Making, renewing and ending the address of a feed. */
@ApplicationScoped
@Transactional
class FeedSubscribing {

    /** Tells scanners of leaked secrets what the text is. */
    private static final String PREFIX = "ntmcal_";

    /** As the audit keeps it: no secret. */
    private record Made(String language) {}

    @Inject
    CalendarFeeds feeds;

    @Inject
    AccountConfig config;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The new address, told this once; one from before opens nothing any more. */
    URI renew(FeedOwner owner, Language language) {
        RandomSecret secret = RandomSecret.next(PREFIX);
        feeds.put(owner, secret, language, clock.instant());
        audit.record("feed.made", type(owner), owner.subject(), null, new Made(language.code()));
        return config.publicAddress().resolve("/api/calendar/" + secret.text() + ".ics");
    }

    void end(FeedOwner owner) {
        if (feeds.remove(owner)) {
            audit.record("feed.ended", type(owner), owner.subject(), null, null);
        }
    }

    private static String type(FeedOwner owner) {
        return switch (owner) {
            case FeedOwner.OfPerson _ -> "trainee";
            case FeedOwner.OfClass _ -> "class";
        };
    }
}
