package vn.ntm.training.attendance.mine;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.account.link.LinkSenders;
import vn.ntm.training.account.link.LinkSenders.Sender;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.MyTraining;
import vn.ntm.training.attendance.MyTrainings;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** What {@code GET /api/me/trainings} tells, for the person: also by a personal link, without an account. */
@Path("/my-trainings")
@RunOnVirtualThread
class MyTrainingPages {

    @Inject
    MyTrainings trainings;

    @Inject
    LinkSenders senders;

    @Inject
    CurrentUser current;

    @Inject
    Clock clock;

    /**
     * @param ahead what is still to come, the next first
     * @param rest all others, the latest first
     * @param sender who sent the link; null for somebody with an account
     */
    record Mine(Page<MyTraining> page, List<OwnTraining> ahead, List<OwnTraining> rest, String holder, Sender sender)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public Response mine(@BeanParam Paging paging) {
        Instant now = clock.instant();
        Page<MyTraining> page = trainings.page(paging);
        List<OwnTraining> all =
                page.items().stream().map(one -> new OwnTraining(one, now)).toList();
        List<OwnTraining> ahead = all.stream()
                .filter(OwnTraining::isAhead)
                .sorted(Comparator.comparing(OwnTraining::starts))
                .toList();
        List<OwnTraining> rest = all.stream().filter(one -> !one.isAhead()).toList();
        var link = current.link();
        var shown = new Mine(
                page,
                ahead,
                rest,
                link.map(by -> by.recipient()).orElse(null),
                link.flatMap(by -> senders.of(by.id())).orElse(null));
        return FormAnswer.pageForHolder(Response.Status.OK, shown);
    }
}
