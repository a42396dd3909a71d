package vn.ntm.training.account.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.shared.Turns;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.problem.KeyReused;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Lets a caller send a request again without a second effect. What the request changes and the answer to it are kept in one
 * transaction: either both are there or neither, also when the server dies in between. A refused request changed nothing
 * and is kept by nobody; sent again it is judged anew.
 *
 * <p>A key is the caller's own: it says nothing for another caller or another address. It is kept for 24 hours.
 */
@ApplicationScoped
public class Idempotency {

    private static final String PURPOSE = "idempotency-key";

    private final Turns<String> turns = new Turns<>(1);

    @Inject
    KeptAnswers answers;

    @Inject
    RequestPrint print;

    @Inject
    CurrentUser currentUser;

    @Inject
    CurrentVertxRequest request;

    @Inject
    ServerKey serverKey;

    @Inject
    Session database;

    /**
     * The effect and its answer; for a key that was used already the answer that was given then.
     *
     * @param key null: as often as it is sent
     * @param input what the caller sent, as the resource took it in
     * @param effect is run in the transaction of the key; what the caller may do has been asked before
     * @param answer is made in the same transaction, once what was changed is written
     * @throws KeyReused when the key came with another input
     */
    public <T> Response once(IdempotencyKey key, Object input, Supplier<T> effect, Function<T, Response> answer) {
        if (key == null) {
            return answer.apply(effect.get());
        }
        byte[] id = serverKey.fingerprint(PURPOSE, caller() + '\n' + address() + '\n' + key.text());
        byte[] sent = print.of(input);
        // Those who wait here hold no connection: with many of them the one at work could not get another.
        return turns.call(HexFormat.of().formatHex(id), () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    answers.lock(id);
                    return answers.find(id)
                            .map(kept -> kept.forRequest(sent))
                            .orElseGet(() -> answers.keep(id, sent, answerTo(effect, answer)));
                }));
    }

    private <T> Response answerTo(Supplier<T> effect, Function<T, Response> answer) {
        T changed = effect.get();
        database.flush(); // versions and what the database fills in are in the answer
        return answer.apply(changed);
    }

    /** Keys that somebody works for, or waits for, in this process. */
    int atWork() {
        return turns.size();
    }

    private String caller() {
        return currentUser
                .link()
                .map(SignedLink::actor)
                .orElseGet(() -> currentUser.require().id().toString());
    }

    private String address() {
        var current = request.getCurrent();
        return current.request().method() + " " + current.normalizedPath();
    }
}
