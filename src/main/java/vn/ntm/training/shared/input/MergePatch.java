package vn.ntm.training.shared.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.function.UnaryOperator;

/**
 * Edits by JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. The patch is laid
 * over the input that would make the thing as it is, so that an edit goes through the same checks as a new thing.
 */
@ApplicationScoped
public class MergePatch {

    @Inject
    ObjectMapper mapper;

    /**
     * The change that the patch asks for, to be applied inside the transaction: two patches at once then lose nothing of
     * each other. An unknown field, or one of the wrong type, is answered as 400 with its name.
     */
    public <T extends Record> UnaryOperator<T> change(ObjectNode patch) {
        InputCheck.body(patch);
        return current -> apply(patch, current);
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T apply(ObjectNode patch, T current) {
        ObjectNode merged = mapper.valueToTree(current);
        merged.setAll(patch);
        try {
            return (T) mapper.treeToValue(merged, current.getClass());
        } catch (JsonProcessingException e) {
            throw new BadRequestException(e);
        }
    }
}
