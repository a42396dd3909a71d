package vn.ntm.training.material;

import java.util.UUID;

/** What a material belongs to. */
sealed interface MaterialOwner {

    record OfClass(UUID classId) implements MaterialOwner {}

    record OfModule(UUID moduleId) implements MaterialOwner {}

    default UUID classId() {
        return this instanceof OfClass(UUID id) ? id : null;
    }

    default UUID moduleId() {
        return this instanceof OfModule(UUID id) ? id : null;
    }
}
