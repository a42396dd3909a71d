package vn.ntm.training.audit;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * {@code java -jar quarkus-run.jar --verify-audit}: checks the chain, prints what it found and ends with 0 when the chain
 * is whole, else with 1. It serves no HTTP, so it works beside a running server of an external database; the embedded one
 * belongs to one process at a time.
 */
class VerifyAuditCommand {

    private static final String OPTION = "--verify-audit";

    @Inject
    AuditChain chain;

    void runWhenAsked(@Observes StartupEvent start, @CommandLineArguments String[] arguments) {
        if (Arrays.asList(arguments).contains(OPTION)) {
            AuditVerification found = chain.verify();
            System.out.println(sentence(found));
            Quarkus.asyncExit(found.intact() ? 0 : 1);
        }
    }

    static String sentence(AuditVerification found) {
        return found.intact()
                ? "The audit chain is whole: " + found.entries() + " entries, head " + found.head() + "."
                : "The audit chain is broken at entry " + found.brokenAt() + ".";
    }
}
