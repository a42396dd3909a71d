package vn.ntm.training.account.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.support.GivenClass;

/**
 * What it costs to let somebody in: by a password, which is Argon2id, and by a signed link, which is its signature, one row
 * by the primary key, and the session that is made from it. Processor time of the thread that does it.
 */
@QuarkusTest
class SignedLinkBenchmark {

    private static final double MOST_MILLISECONDS = 1;
    private static final int ROUNDS = 5;
    private static final int LINKS = 2_000;
    private static final int PASSWORDS = 20;
    private static final String PASSWORD = "mật khẩu của phép đo";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Inject
    GivenLinks links;

    @Inject
    LinkOpening opening;

    @Inject
    PasswordHashing hashing;

    @Test
    void a_link_costs_less_than_a_millisecond_of_cpu() {
        GivenClass held = links.aClass();
        var site = held.site(links.commune(0, 0).id());
        String link = links.path(GivenLinks.roll(held.session(), site)).substring(3);
        String hash = hashing.hash(PASSWORD);
        Runnable byLink = () -> opening.session((OpenedLink.Valid) opening.open(link));
        Runnable byPassword = () -> assertThat(hashing.matches(PASSWORD, hash)).isTrue();
        milliseconds(byLink, LINKS);
        milliseconds(byPassword, PASSWORDS);

        double ofLinks = Double.MAX_VALUE;
        double ofPasswords = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            ofLinks = Math.min(ofLinks, milliseconds(byLink, LINKS));
            ofPasswords = Math.min(ofPasswords, milliseconds(byPassword, PASSWORDS));
        }

        System.out.printf(
                Locale.ROOT,
                "signed link: %.3f ms of CPU, password: %.1f ms, ratio 1 : %.0f (best of %d rounds)%n",
                ofLinks,
                ofPasswords,
                ofPasswords / ofLinks,
                ROUNDS);
        assertThat(ofLinks).isLessThan(MOST_MILLISECONDS);
    }

    private double milliseconds(Runnable work, int times) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / times;
    }
}
