package vn.ntm.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.scope.Scope;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Works out what the caller may grant, by the rule of {@link Supervision}. */
@ApplicationScoped
public class GrantOffers {

    private static final Comparator<UnitView> PROVINCES_FIRST =
            Comparator.comparing(UnitView::level).thenComparing(unit -> Vietnamese.fold(unit.name()));

    @Inject
    CurrentUser current;

    @Inject
    Units units;

    @Inject
    Clock clock;

    public GrantOffer ofCaller() {
        Scope scope = current.scope();
        if (scope.changing().isEverywhere()) {
            return new GrantOffer(List.of(Role.values()), List.of(Permission.values()), true, List.of());
        }
        List<Long> reached = Arrays.asList(scope.changing().parameter());
        LocalDate today = LocalDate.now(clock);
        return new GrantOffer(
                List.copyOf(Supervision.BELOW_A_DESK),
                Stream.of(Permission.values())
                        .filter(permission -> reached.stream().anyMatch(unit -> scope.may(permission, unit)))
                        .toList(),
                false,
                reached.stream()
                        .map(unit -> units.findOn(unit, today))
                        .flatMap(Optional::stream)
                        .sorted(PROVINCES_FIRST)
                        .toList());
    }
}
