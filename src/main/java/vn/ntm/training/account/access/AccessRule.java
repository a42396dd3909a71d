package vn.ntm.training.account.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.SignedInUser;

/**
 * One line of the table: who may send these methods to these paths.
 *
 * @param methods empty: all
 * @param path its segments; {@code *} stands for one, {@code **} at the end for any number
 * @param who the words of the line, see {@code access.txt}
 */
record AccessRule(Set<String> methods, List<String> path, List<String> who) {

    private static final String ANYONE = "ANYONE";
    /** Signed in, and let in even before a new password was chosen or one-time codes set up. */
    private static final String NEWCOMER = "NEWCOMER";

    private static final String SIGNED_IN = "SIGNED_IN";
    /** Stands before the purpose of a signed link. */
    private static final String LINK = "LINK:";

    /** @throws IllegalArgumentException when a word of the line is none that has a meaning */
    AccessRule {
        if (path.contains("**") && who.stream().anyMatch(word -> word.startsWith(LINK))) {
            throw new IllegalArgumentException("access.txt: links open exact addresses only, not " + path);
        }
        who.stream().filter(word -> !isKnown(word)).findAny().ifPresent(word -> {
            throw new IllegalArgumentException("access.txt: nobody knows what " + word + " means");
        });
    }

    boolean fits(String method, List<String> segments) {
        return (methods.isEmpty() || methods.contains(method)) && fits(path, segments);
    }

    boolean isForAnyone() {
        return who.contains(ANYONE);
    }

    boolean isForNewcomers() {
        return who.contains(NEWCOMER);
    }

    boolean allows(SignedInUser user) {
        return isForAnyone()
                || isForNewcomers()
                || who.contains(SIGNED_IN)
                || who.stream()
                        .anyMatch(word -> role(word).filter(user::has).isPresent()
                                || permission(word).filter(user::has).isPresent());
    }

    boolean isForLinks() {
        return who.stream().anyMatch(word -> word.startsWith(LINK));
    }

    /** Whether a link opens this address: its purpose is named, and every id in the address is one of its own. */
    boolean allows(LinkSubject subject, List<String> segments) {
        return who.contains(LINK + subject.purpose())
                && IntStream.range(0, path.size())
                        .filter(i -> path.get(i).equals("*"))
                        .allMatch(i -> subject.ids().contains(segments.get(i)));
    }

    /** @param path a pattern, see {@code access.txt} */
    static boolean fits(List<String> path, List<String> segments) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).equals("**")) {
                return true;
            }
            if (i >= segments.size() || !(path.get(i).equals("*") || path.get(i).equals(segments.get(i)))) {
                return false;
            }
        }
        return path.size() == segments.size();
    }

    private static boolean isKnown(String word) {
        return List.of(ANYONE, NEWCOMER, SIGNED_IN).contains(word)
                || role(word).isPresent()
                || permission(word).isPresent()
                || Arrays.stream(LinkPurpose.values()).anyMatch(purpose -> word.equals(LINK + purpose));
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(word))
                .findAny();
    }

    private static Optional<Permission> permission(String word) {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission.name().equals(word))
                .findAny();
    }
}
