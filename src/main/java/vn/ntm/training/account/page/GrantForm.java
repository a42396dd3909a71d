package vn.ntm.training.account.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.page.TypedTime;

/**
 * A role to be granted as somebody typed it.
 *
 * @param prefix what the names of its fields begin with: a form may have several
 * @param permissions none: those that the role usually has
 * @param validTo the last day, unlike that of {@link GrantInput}: so people write it
 */
public record GrantForm(
        String prefix,
        String role,
        String unitId,
        String unitIdQuery,
        List<String> permissions,
        String validFrom,
        String validTo) {

    static GrantForm empty(String prefix) {
        return new GrantForm(prefix, "", "", "", List.of(), "", "");
    }

    static GrantForm of(MultivaluedMap<String, String> sent, String prefix) {
        String query = text(sent, prefix + "unitIdQuery");
        // Looked for anew: that unit replaces the one chosen before.
        boolean sought = (prefix + "unitId").equals(sent.getFirst("find")) && !query.isBlank();
        return new GrantForm(
                prefix,
                text(sent, prefix + "role"),
                sought ? "" : text(sent, prefix + "unitId"),
                query,
                List.copyOf(sent.getOrDefault(prefix + "permissions", List.of())),
                text(sent, prefix + "validFrom"),
                text(sent, prefix + "validTo"));
    }

    /** The name of one of its fields in the form. */
    public String name(String field) {
        return prefix + field;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission.name());
    }

    boolean isEmpty() {
        return permissions.isEmpty() && (role + unitId + unitIdQuery + validFrom + validTo).isBlank();
    }

    GrantInput input(InputCheck check) {
        var typed = new Typed(check);
        Set<Permission> given = typed.constants(name("permissions"), permissions, Permission.class);
        var lastDay = TypedTime.day(check, name("validTo"), validTo);
        return new GrantInput(
                typed.constant(name("role"), role, Role.class),
                typed.unit(name("unitId"), unitId),
                given.isEmpty() ? null : given,
                TypedTime.day(check, name("validFrom"), validFrom),
                lastDay == null ? null : lastDay.plusDays(1));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
