package vn.ntm.training.account.link;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.link.LinkSigning.Kind;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Hands links out, and takes them back. */
@ApplicationScoped
@Transactional
class LinkIssuing {

    @Inject
    IssuedLinks links;

    @Inject
    LinkSigning signing;

    @Inject
    @All
    List<LinkGuard> guards;

    @Inject
    CurrentUser current;

    @Inject
    AccountConfig config;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    NewLink issue(LinkInput input) {
        Instant now = now();
        LinkInput checked = input.checked(now, config.link());
        LinkSubject subject = checked.subject();
        Long unitId = guardOf(subject).requireUnit(subject);
        UUID issuer = current.require().id();
        Instant end = checked.expiresAt();
        var link = new IssuedLink(subject, unitId, checked.recipient(), issuer, now, end);
        links.persistAndFlush(link);
        audit.record("link.issued", "link", link.id(), null, link.view());
        String token = signing.sign(Kind.LINK, new LinkToken(link.id(), subject, end));
        return new NewLink(link.id(), address(token), end);
    }

    Page<LinkView> page(LinkFilter filter, Paging paging) {
        return links.page(current.require().id(), reach(), filter, paging).map(IssuedLink::view);
    }

    void revoke(UUID id) {
        IssuedLink link = links.requireKeptBy(current.require().id(), reach(), id);
        LinkView before = link.view();
        link.revoke(now());
        audit.record("link.revoked", "link", id, before, link.view());
    }

    private LinkGuard guardOf(LinkSubject subject) {
        return guards.stream()
                .filter(guard -> guard.guards(subject.purpose()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No guard of links for " + subject.purpose()));
    }

    private URI address(String token) {
        return config.publicAddress().resolve("/l/" + token);
    }

    private Reach reach() {
        return current.scope().changing();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
