package vn.ntm.training.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the demo programme before the server answers. A load that was cut off goes on at the next start: a class that
 * stands complete is left alone, the others are taken up where they are.
 */
@Singleton
class DemoProgramme {

    private static final Logger LOG = Logger.getLogger(DemoProgramme.class);
    private static final int BEFORE_TIMERS = ObserverMethod.DEFAULT_PRIORITY - 1;

    /** {@code NTM_DEMO}: true loads it into an empty database, false never; not set: into an empty embedded one. */
    @ConfigProperty(name = "ntm.demo")
    Optional<Boolean> demo;

    /** {@code embedded} when the server started a database of its own. */
    @ConfigProperty(name = "ntm.database")
    Optional<String> kindOfDatabase;

    @Inject
    DemoDatabase database;

    @Inject
    DemoRun run;

    @Inject
    DemoAccounts accounts;

    @Inject
    Clock clock;

    /**
     * Before the timers, which begin when all that have no priority of their own were told of the start: today's clock
     * would end the classes of 2024 while their lists are still coming in. A demo that fails is told in the log and does
     * not keep the server from serving.
     */
    void onStart(@Observes @Priority(BEFORE_TIMERS) StartupEvent event) {
        if (isWanted()) {
            try {
                load();
            } catch (Exception failure) {
                LOG.error("The synthetic programme could not be loaded whole; the next start goes on with it", failure);
            }
        }
    }

    private boolean isWanted() {
        return demo.orElse(kindOfDatabase.filter("embedded"::equals).isPresent());
    }

    void load() throws Exception {
        if (database.hasRealClasses()) {
            LOG.info("The database holds classes of its own: the synthetic programme is not loaded.");
            return;
        }
        LOG.info("Loading the synthetic 2024 programme; this takes about a minute at the first start.");
        LocalDate today = LocalDate.now(clock);
        for (PlannedClass planned : PlannedProgramme.held()) {
            if (!database.isClosed(planned)) {
                run.hold(planned);
            }
        }
        for (PlannedClass planned : PlannedProgramme.upcoming(today)) {
            if (!database.isOpen(planned)) {
                run.announce(planned);
            }
        }
        PlannedProgramme.upcoming(today).stream()
                .flatMap(planned -> database.find(planned).stream())
                .flatMap(coming -> database.findCadre(coming.id()).stream())
                .findFirst()
                .map(accounts::ensure)
                .filter(made -> !made.isEmpty())
                .ifPresent(DemoProgramme::tell);
        LOG.info("The synthetic 2024 programme is in the database; every class of it is marked as synthetic.");
    }

    /** To the console only, as the password of the administrator. */
    private static void tell(List<DemoAccounts.Login> logins) {
        var lines = new StringBuilder(
                "%n  Accounts of the synthetic programme, told this once; admin sees everything:%n%n".formatted());
        for (DemoAccounts.Login login : logins) {
            lines.append("    %-14s %-16s %-17s %s%n"
                    .formatted(login.role(), login.username(), login.password(), login.about()));
        }
        System.out.println(lines);
    }
}
