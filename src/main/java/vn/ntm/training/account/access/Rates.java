package vn.ntm.training.account.access;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.shared.problem.TooManyRequests;

/**
 * Lets nobody have more of what is expensive than people need. By account, so that a commune whose people share one address
 * is not locked out by one of them; by address where nobody signed in.
 */
@ApplicationScoped
class Rates {

    private final Buckets buckets = new Buckets(TimeMeter.SYSTEM_MILLISECONDS);

    @Inject
    CurrentUser current;

    @Inject
    AccountConfig config;

    /** @throws TooManyRequests when there was too much of it in the last minute */
    void charge(Costly what, ClientAddress from) {
        RateTerms.Rate rate = what.rate(config.rate());
        Duration wait = current.find()
                .map(user -> buckets.take(what + " as " + user.id(), rate.perAccount()))
                .orElseGet(() -> buckets.take(what + " from " + from.text(), rate.perAddress()));
        if (!wait.isZero()) {
            throw new TooManyRequests("account.too-often", wait);
        }
    }
}
