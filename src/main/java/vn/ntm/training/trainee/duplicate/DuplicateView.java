package vn.ntm.training.trainee.duplicate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.people.PersonView;
import vn.ntm.training.unit.AreaChoices;

/**
 * Two people who may be one, as the API and the page tell them.
 *
 * @param score from 0 to 100
 * @param reasons for and against, the weightiest first
 */
public record DuplicateView(PersonView one, PersonView other, int score, List<Why> reasons) {

    /** One reason: points below 0 speak against. */
    public record Why(String code, int points, String text) {
        /** With its sign. */
        public String signed() {
            return points > 0 ? "+" + points : "−" + -points;
        }
    }

    /** Both, side by side. */
    @JsonIgnore
    public List<PersonView> people() {
        return List.of(one, other);
    }

    static DuplicateView of(DuplicatePair pair, AreaChoices units, Language language) {
        return new DuplicateView(
                person(pair.one(), units),
                person(pair.other(), units),
                pair.resemblance().score(),
                pair.resemblance().reasons().stream()
                        .map(reason -> new Why(reason.name(), reason.points(), reason.text(language)))
                        .toList());
    }

    private static PersonView person(Described one, AreaChoices units) {
        return new PersonView(
                one.id(),
                one.fullName(),
                one.gender(),
                one.birthYear(),
                one.position(),
                one.cadreLevel(),
                one.unitId(),
                one.unitId() == null ? null : units.path(String.valueOf(one.unitId())),
                one.phone(),
                one.email());
    }
}
