package vn.ntm.training.reminder.preference;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.page.Attempt;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;

/** How one is told, as a page: also by a personal link, without an account. */
@Path("/my-trainings/preferences")
@RunOnVirtualThread
class PreferencePages {

    /**
     * @param somebody whether there is a person who could be told
     * @param channels by which the person can be reached
     */
    record Preference(
            boolean somebody, MessagePreference chosen, Set<Channel> channels, List<Topic> topics, FormErrors errors)
            implements TemplateInstance {}

    @Inject
    PreferenceSetting setting;

    @GET
    @Operation(hidden = true)
    public Response show() {
        return FormAnswer.pageForHolder(Status.OK, page(setting.own(), FormErrors.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        List<Topic> off = MessagePreference.withoutWanted(sent.keySet());
        return Attempt.of(
                () -> {
                    var input = new PreferenceInput(chosen(sent, "language"), channel(chosen(sent, "channel")), off);
                    setting.choose(input, IfMatch.valueOf(String.valueOf(sent.getFirst("version"))));
                    return Toast.of("preference.chosen").leadingTo("/my-trainings/preferences");
                },
                errors -> page(off, errors),
                headers);
    }

    private TemplateInstance page(List<Topic> off, FormErrors errors) {
        MessagePreference own = setting.own();
        return page(new MessagePreference(own.language(), own.channel(), off, own.version()), errors);
    }

    private TemplateInstance page(MessagePreference chosen, FormErrors errors) {
        return new Preference(setting.isSomebody(), chosen, setting.possible(), List.of(Topic.values()), errors);
    }

    private static String chosen(MultivaluedMap<String, String> sent, String field) {
        String typed = sent.getFirst(field);
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static Channel channel(String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return Channel.valueOf(typed);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("channel", "input.wrong-type");
        }
    }
}
