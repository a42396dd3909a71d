package vn.ntm.training.shared.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * Edits by JSON Merge Patch (RFC 7396): a field that is absent stays, a field that is null is cleared. The patch is laid
 * over the input that would make the thing as it is, so that an edit goes through the same checks as a new thing.
 */
@ApplicationScoped
public class MergePatch {

    @Inject
    ObjectMapper mapper;

    /** @throws JsonProcessingException when a field is unknown or of the wrong type; answered as 400 with its name */
    @SuppressWarnings("unchecked")
    public <T extends Record> T apply(ObjectNode patch, T current) throws JsonProcessingException {
        if (patch == null) {
            throw InvalidInput.of("body", "input.required");
        }
        ObjectNode merged = mapper.valueToTree(current);
        merged.setAll(patch);
        return (T) mapper.treeToValue(merged, current.getClass());
    }
}
