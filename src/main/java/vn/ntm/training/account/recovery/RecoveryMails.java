package vn.ntm.training.account.recovery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;
import vn.ntm.training.account.AccountConfig;

/**
 * Writes the mail with the link. Sent after the commit and in the background, so that the answer to the request takes as
 * long when there is nobody to write to. One that fails is asked for again by the person who waits for it.
 */
@ApplicationScoped
class RecoveryMails {

    private static final Logger LOG = Logger.getLogger(RecoveryMails.class);

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(8);

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    AccountConfig config;

    @CheckedTemplate(basePath = "RecoveryMails")
    static class Templates {
        static native TemplateInstance link(String name, String username, long minutes, String link);
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResetRequested reset) {
        Locale locale = Locale.of(reset.locale());
        String text = Templates.link(
                        reset.displayName(),
                        reset.username(),
                        config.resetLifetime().toMinutes(),
                        link(reset).toString())
                .setLocale(locale)
                .render();
        String subject = MessageBundles.get(RecoveryTexts.class, Localized.Literal.of(locale.toLanguageTag()))
                .subject();
        Uni.createFrom()
                .deferred(() -> mailer.send(Mail.withText(reset.email(), subject, text)))
                // From any other thread a greeting that comes at once is missed, and both sides wait for a word.
                .runSubscriptionOn(work -> vertx.runOnContext(work::run))
                // A mail server that says nothing is one that failed.
                .ifNoItem()
                .after(LONGEST_SILENCE)
                .fail()
                // A connection that was kept may have been closed by the mail server meanwhile.
                .onFailure()
                .retry()
                .withBackOff(Duration.ofSeconds(1))
                .atMost(3)
                .subscribe()
                .with(
                        sent -> {},
                        failure -> LOG.error("The mail with the link for a new password was not sent", failure));
    }

    private URI link(ResetRequested reset) {
        return config.publicAddress().resolve("/new-password/" + reset.secret().text());
    }
}
