package vn.ntm.training.account.link;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
public class LinkIssuing {

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

    public NewLink issue(LinkInput input) {
        LinkInput checked = input.checked(now(), config.link());
        LinkSubject subject = checked.subject();
        IssuedLink link = add(checked, guardOf(subject).requireUnit(subject));
        links.flush();
        audit.record("link.issued", "link", link.id(), null, link.view());
        return handedOut(link, subject);
    }

    /**
     * All or none, for the rooms of a session of a class.
     *
     * @param inputs at least one, all of one purpose
     * @param sessionId what the one entry of the audit is about; which links, the table of links tells
     * @return in the order of the inputs
     */
    public List<NewLink> issueRolls(UUID sessionId, List<LinkInput> inputs) {
        Instant now = now();
        List<LinkInput> checked =
                inputs.stream().map(input -> input.checked(now, config.link())).toList();
        List<LinkSubject> subjects = checked.stream().map(LinkInput::subject).toList();
        List<Long> units = guardOf(subjects.getFirst()).requireUnits(subjects);
        List<NewLink> handedOut = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            handedOut.add(handedOut(add(checked.get(i), units.get(i)), subjects.get(i)));
        }
        links.flush();
        audit.record(
                "link.issued-many",
                "session",
                sessionId,
                null,
                new Batch(handedOut.size(), checked.getFirst().expiresAt()));
        return handedOut;
    }

    /** What the audit keeps of many links at once. */
    private record Batch(int links, Instant expiresAt) {}

    public Page<LinkView> page(LinkFilter filter, Paging paging) {
        return links.page(current.require().id(), reach(), filter, paging).map(IssuedLink::view);
    }

    public void revoke(UUID id) {
        IssuedLink link = links.requireKeptBy(current.require().id(), reach(), id);
        LinkView before = link.view();
        link.revoke(now());
        audit.record("link.revoked", "link", id, before, link.view());
    }

    /**
     * Revokes whatever of this class the caller keeps and still opens something.
     *
     * @return how many
     */
    public int revokeAll(UUID classId) {
        List<IssuedLink> working = links.workingOf(current.require().id(), reach(), classId, now());
        working.forEach(link -> link.revoke(now()));
        if (!working.isEmpty()) {
            audit.record("link.revoked-many", "class", classId, null, new Batch(working.size(), null));
        }
        return working.size();
    }

    private IssuedLink add(LinkInput checked, Long unitId) {
        var link = new IssuedLink(
                checked.subject(),
                unitId,
                checked.recipient(),
                current.require().id(),
                now(),
                checked.expiresAt());
        links.persist(link);
        return link;
    }

    private NewLink handedOut(IssuedLink link, LinkSubject subject) {
        String token = signing.sign(Kind.LINK, new LinkToken(link.id(), subject, link.expiresAt()));
        return new NewLink(link.id(), address(token), link.expiresAt());
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
