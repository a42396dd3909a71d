package vn.ntm.training.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Input that cannot be taken, told field by field; answered as 400 with {@code violations}. */
public class InvalidInput extends RuntimeException {

    /** One wrong field: its name as in the JSON or the form, and the code and arguments of the text that says why. */
    public record Field(String name, String code, Object... arguments) {}

    private final transient List<Field> fields;

    public InvalidInput(List<Field> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    public static InvalidInput of(String field, String code, Object... arguments) {
        return new InvalidInput(List.of(new Field(field, code, arguments)));
    }

    public List<Field> fields() {
        return fields;
    }

    /** What is wrong by the name of the field, for a form that shows it there. */
    public Map<String, String> messages(ProblemTexts texts) {
        Map<String, String> messages = new LinkedHashMap<>();
        fields.forEach(field -> messages.putIfAbsent(field.name(), texts.text(field.code(), field.arguments())));
        return messages;
    }
}
