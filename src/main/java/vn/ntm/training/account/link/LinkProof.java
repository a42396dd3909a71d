package vn.ntm.training.account.link;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.Throttle;
import vn.ntm.training.shared.problem.Gone;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.TooManyRequests;

/** What a signed link proves, and to whom its holder turns when it proves nothing any more. */
@ApplicationScoped
public class LinkProof {

    private static final String WHAT = "link";

    @Inject
    LinkOpening opening;

    @Inject
    LinkSenders senders;

    @Inject
    LinkSigning signing;

    @Inject
    Throttle throttle;

    @Inject
    AccountConfig config;

    /**
     * The link whose address, or the last part of it, somebody sent in a request.
     *
     * @throws Gone when it expired or was revoked
     * @throws NotFound when this server never issued it
     * @throws TooManyRequests when too many such came from there
     */
    public SignedLink require(String address, HttpServerRequest request) {
        String link = address.strip().replaceFirst("[?#].*", "");
        return requireValid(link.substring(link.lastIndexOf('/') + 1), request).link();
    }

    OpenedLink.Valid requireValid(String link, HttpServerRequest request) {
        return switch (opening.open(link)) {
            case OpenedLink.Valid valid -> valid;
            case OpenedLink.Expired(UUID id) -> throw gone("link.expired", id);
            case OpenedLink.Revoked(UUID id) -> throw gone("link.revoked", id);
            case OpenedLink.Unknown() -> throw unknown(link, request);
        };
    }

    Gone gone(String code, UUID id) {
        return senders.of(id)
                .map(sender -> new Gone(code + "-of", sender.reached()))
                .orElseGet(() -> new Gone(code));
    }

    private NotFound unknown(String link, HttpServerRequest request) {
        if (!signing.isOfAnotherKey(link)) {
            throttle.requireFrom(WHAT, ClientAddress.of(request), config.link().freeGuessesPerAddress());
        }
        return new NotFound("link", "");
    }
}
