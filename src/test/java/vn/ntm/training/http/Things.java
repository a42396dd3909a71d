package vn.ntm.training.http;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What there is of one unit: a class that it holds, a room of it, a person, an account and so on.
 *
 * @param byWord the id of each by the word that stands before it in an address
 * @param person the name of its person, which no other person has
 */
record Things(Map<String, Object> byWord, String person) {

    private static final Pattern ID = Pattern.compile("([\\w-]+)/\\{\\w+}");

    /** The address of an endpoint with the ids of these things. */
    String address(String path) {
        String known = path.replace("/of/{kind}/{id}", "/of/class/" + byWord.get("classes"));
        return ID.matcher(known).replaceAll(found -> {
            Object id = byWord.get(found.group(1));
            if (id == null) {
                throw new IllegalStateException("AccessWorld makes nothing that stands after /" + found.group(1)
                        + "/ in " + path + ": add it to AccessWorld.things()");
            }
            return found.group(1) + "/" + id;
        });
    }
}
