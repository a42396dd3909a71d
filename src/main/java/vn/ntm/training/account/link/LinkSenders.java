package vn.ntm.training.account.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/** Who handed a link out: whom its holder asks when it does not open any more, or something is wrong. */
@ApplicationScoped
public class LinkSenders {

    /**
     * Who handed out a link.
     *
     * @param email null when the account has none
     * @param expiresAt when the link ends
     */
    public record Sender(String name, String email, Instant expiresAt) {

        /** As it stands in a sentence. */
        public String reached() {
            return email == null ? name : name + " (" + email + ")";
        }
    }

    @Inject
    Session database;

    public Optional<Sender> of(UUID linkId) {
        return database.createNativeQuery("""
                        select u.display_name, u.email, l.expires_at
                        from signed_link l join app_user u on u.id = l.issued_by
                        where l.id = :id""", Sender.class)
                .setParameter("id", linkId)
                .getResultStream()
                .findFirst();
    }

    /** The names under which the contacts of a unit registered people for a class, by this link or an earlier one. */
    public Set<String> actorsOf(UUID classId, long unitId) {
        return Column.of(database, """
                        select id from signed_link
                        where purpose = 'REGISTRATION' and class_id = :class and unit_id = :unit""", UUID.class)
                .setParameter("class", classId)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(id -> "link:" + id)
                .collect(Collectors.toSet());
    }
}
