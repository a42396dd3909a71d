package vn.ntm.training.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Which entries are the history of a record.
 *
 * @param title what the record is called
 * @param page address of the record
 * @param parts the things whose entries belong to it, itself among them
 * @param classId the class whose removed sessions and sites belong to it as well; null: none
 */
public record History(String title, String page, List<Part> parts, String classId) {

    /** Things of one kind. */
    public record Part(String subjectType, List<String> ids) {

        public static Part of(String subjectType, Collection<?> ids) {
            return new Part(subjectType, ids.stream().map(String::valueOf).toList());
        }
    }

    public static History of(String title, String page, Part... parts) {
        return new History(title, page, List.of(parts), null);
    }

    EntryCondition condition() {
        List<String> sql = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Part part : parts) {
            sql.add("(subject_type = ? and subject_id = any(?))");
            values.add(part.subjectType());
            values.add(part.ids().toArray(String[]::new));
        }
        if (classId != null) {
            sql.add(
                    "(subject_type in ('session', 'site') and coalesce(after ->> 'classId', before ->> 'classId') = ?)");
            values.add(classId);
        }
        return new EntryCondition("(" + String.join(" or ", sql) + ")", values);
    }
}
