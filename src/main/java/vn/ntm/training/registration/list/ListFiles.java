package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.secret.ServerKey;

/** The files of lists as they were sent, sealed with a key that the database does not have. */
@ApplicationScoped
class ListFiles {

    private static final String PURPOSE = "registration-list";

    @Inject
    Session database;

    @Inject
    ServerKey key;

    byte[] seal(byte[] content) {
        return key.seal(PURPOSE, content);
    }

    byte[] content(UUID listId) {
        Tuple row = database.createNativeQuery(
                        "select content, sealed from registration_list where id = :id", Tuple.class)
                .setParameter("id", listId)
                .getSingleResult();
        byte[] kept = row.get("content", byte[].class);
        // lists from before files were sealed
        return row.get("sealed", Boolean.class) ? key.open(PURPOSE, kept) : kept;
    }
}
