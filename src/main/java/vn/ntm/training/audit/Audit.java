package vn.ntm.training.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The door of the audit: every activity records what it changed, in the transaction of the change. An entry that cannot be
 * written undoes the change.
 */
@ApplicationScoped
public class Audit {

    @Inject
    Clock clock;

    @Inject
    Author author;

    @Inject
    ObjectMapper mapper;

    @Inject
    PendingEntries pending;

    /**
     * @param action what was done, in the past tense: {@code "class.published"}
     * @param subjectType kind of the thing as in the API: {@code "class"}
     * @param before the record that shows the thing before, without secrets; null when it did not exist
     * @param after the same afterwards; null when it is gone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subjectType, Object subjectId, Object before, Object after) {
        add(author.name(), action, subjectType, subjectId, Changes.between(json(before), json(after)));
    }

    /**
     * Records what is done for somebody who is not signed in to this very request: signing in itself, or work that a job
     * does later.
     *
     * @param username on whose behalf
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordFor(
            String username, String action, String subjectType, Object subjectId, Object before, Object after) {
        add(username, action, subjectType, subjectId, Changes.between(json(before), json(after)));
    }

    /**
     * Records that personal data of many people was read.
     *
     * @param what parameters of the reading: which class or units, how many people
     */
    @Transactional
    public void recordReading(String action, String subjectType, Object subjectId, Object what) {
        record(action, subjectType, subjectId, null, what);
    }

    private void add(String actor, String action, String subjectType, Object subjectId, Changes changes) {
        pending.add(new PendingEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                author.roles(),
                author.scope(),
                action,
                subjectType,
                String.valueOf(subjectId),
                text(changes.before()),
                text(changes.after()),
                author.requestId()));
    }

    private JsonNode json(Object shown) {
        return shown == null ? null : mapper.valueToTree(shown);
    }

    private static String text(JsonNode json) {
        return json == null ? null : json.toString();
    }
}
