package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.ClassInputBuilder;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Published classes and units for tests: {@code given.aClass(seats(2))}. */
@ApplicationScoped
public class GivenClasses {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Inject
    ClassPlanning planning;

    @Inject
    Units units;

    public UUID aClass(UnaryOperator<ClassInputBuilder> terms) {
        return aClassOn(DAY, terms);
    }

    public UUID aClassOn(LocalDate day, UnaryOperator<ClassInputBuilder> terms) {
        UUID id = aDraftOn(day, terms);
        planning.publish(id);
        return id;
    }

    public UUID aDraft(UnaryOperator<ClassInputBuilder> terms) {
        return aDraftOn(DAY, terms);
    }

    private UUID aDraftOn(LocalDate day, UnaryOperator<ClassInputBuilder> terms) {
        Instant morning = day.atTime(8, 0).atZone(VietnameseFormat.ZONE).toInstant();
        ClassInputBuilder input =
                ClassInput.titled("Lớp thử đăng ký").session(morning, morning.plus(Duration.ofHours(3)));
        return planning.create(terms.apply(input).build()).id();
    }

    public static UnaryOperator<ClassInputBuilder> anything() {
        return input -> input;
    }

    public static UnaryOperator<ClassInputBuilder> seats(int seats) {
        return input -> input.seats(seats);
    }

    public static UnaryOperator<ClassInputBuilder> mode(RegistrationMode mode) {
        return input -> input.registration(mode, null, null);
    }

    public UnitView province(int index) {
        return units.provincesOn(DAY).get(index);
    }

    public List<UnitView> communes(int province) {
        return units.communesOn(province(province).id(), DAY);
    }

    public UnitView commune() {
        return communes(0).getFirst();
    }
}
