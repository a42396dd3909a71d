package vn.ntm.training.registration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.shared.Ids;

/** The history of a list that was sent: tried out, entered, read. */
@ApplicationScoped
class ListHistory implements HistoryDoor {

    @Inject
    ListAccess access;

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public History open(String id) {
        ListImport list = access.requireVisible(Ids.require("import", id));
        List<UUID> same = Stream.of(list.id(), list.triedAs(), list.enteredAs())
                .filter(Objects::nonNull)
                .toList();
        return History.of(
                list.fileName(), "/classes/" + list.classId() + "/lists/" + list.id(), Part.of("import", same));
    }
}
