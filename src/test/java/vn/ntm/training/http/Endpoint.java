package vn.ntm.training.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A method at an address of the server.
 *
 * @param path as Jakarta REST matches it, without the patterns of its parameters: {@code /api/classes/{id}}
 * @param queries the names after the question mark, and the schema of each
 * @param forms names of the fields of the form that it takes, if any
 * @param json the schema of the JSON body; null when it takes none
 */
public record Endpoint(
        String method,
        String path,
        Map<String, JsonNode> queries,
        List<String> forms,
        JsonNode json,
        boolean ifMatch,
        boolean idempotencyKey) {

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean hasIds() {
        return path.contains("{");
    }

    /** As the lines of tables name it. */
    String name() {
        return method + " " + path;
    }

    @Override
    public String toString() {
        return name();
    }
}
