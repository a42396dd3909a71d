package vn.ntm.training.account;

import java.util.List;
import vn.ntm.training.account.scope.Role;

/**
 * Which accounts are asked for.
 *
 * @param text in names, usernames or e-mail, without regard to accents; blank: any
 * @param roles one of which is held; empty: any
 * @param unitId for which, or for a commune of which, a role is held; null: any
 * @param state null: any
 */
public record UserFilter(String text, List<Role> roles, Long unitId, AccountState state) {}
