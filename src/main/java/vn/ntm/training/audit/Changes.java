package vn.ntm.training.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/** What an entry keeps of a thing before and after: of two objects only the fields that differ. */
record Changes(JsonNode before, JsonNode after) {

    static Changes between(JsonNode before, JsonNode after) {
        if (!(before instanceof ObjectNode from) || !(after instanceof ObjectNode to)) {
            return new Changes(before, after);
        }
        ObjectNode changedFrom = from.deepCopy();
        ObjectNode changedTo = to.deepCopy();
        for (Iterator<String> names = from.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (from.get(name).equals(to.get(name))) {
                changedFrom.remove(name);
                changedTo.remove(name);
            }
        }
        return new Changes(changedFrom, changedTo);
    }
}
