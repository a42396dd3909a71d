package vn.ntm.training.course.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.course.ClassWarnings;
import vn.ntm.training.course.ClosingConditions;
import vn.ntm.training.course.Warning;
import vn.ntm.training.course.joining.NextStep;
import vn.ntm.training.course.joining.NextSteps;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;

/** One class: for everybody when, where and whom to ask; for those who run it all of it, with what they may do. */
@Path("/classes")
@RunOnVirtualThread
class ClassDetailPages {

    @Inject
    ClassFactsReader reader;

    @Inject
    SiteLines siteLines;

    @Inject
    ClassWarnings warnings;

    @Inject
    NextSteps nextSteps;

    @Inject
    ClosingConditions closing;

    /** What stands against closing the class, and the page on which it is settled. */
    record LeftToDo(String what, String address) {}

    /**
     * @param next what a reader who wants to attend can do; null for those who make the class
     * @param leftToDo what has to be done before the class can be closed; for those who may close it
     * @param errors what stood against a step that somebody wanted to take
     * @param reason why it is to be cancelled, as typed
     */
    record ClassDetail(
            ClassFacts facts,
            NextStep next,
            Page<SiteLine> sites,
            List<Warning> warnings,
            List<LeftToDo> leftToDo,
            FormErrors errors,
            String reason)
            implements TemplateInstance {}

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance detail(
            @RestPath UUID id, @RestQuery String q, @BeanParam Paging paging, @Context HttpHeaders headers) {
        ProblemTexts texts = texts(headers);
        ClassFacts facts = reader.of(id, texts);
        return detail(facts, siteLines.page(facts, q, paging.page()), texts, FormErrors.NONE, null);
    }

    /** The same page after a step that could not be taken. */
    TemplateInstance again(UUID id, HttpHeaders headers, FormErrors errors, String reason) {
        ProblemTexts texts = texts(headers);
        ClassFacts facts = reader.of(id, texts);
        return detail(facts, siteLines.page(facts, null, 0), texts, errors, reason);
    }

    private TemplateInstance detail(
            ClassFacts facts, Page<SiteLine> sites, ProblemTexts texts, FormErrors errors, String reason) {
        boolean ahead = facts.rights().mayReadInFull() && !facts.isFinal();
        return new ClassDetail(
                facts,
                next(facts),
                sites,
                ahead ? warnings.of(facts.view().id(), texts) : List.of(),
                facts.mayClose() ? leftToDo(facts.view().id(), texts) : List.of(),
                errors,
                reason);
    }

    private List<LeftToDo> leftToDo(UUID classId, ProblemTexts texts) {
        return closing.unmet(classId).stream()
                .map(left -> new LeftToDo(texts.text(left.code(), left.arguments()), left.address()))
                .toList();
    }

    private NextStep next(ClassFacts facts) {
        return facts.rights().mayReadInFull()
                ? null
                : nextSteps.of(facts.view(), facts.rights(), facts.seatsLeft(), facts.now());
    }

    private static ProblemTexts texts(HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale());
    }
}
