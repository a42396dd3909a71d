package vn.ntm.training.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.shared.Ids;

/** The history of a class with its sessions, sites and trainers; without its people, who have histories of their own. */
@ApplicationScoped
class ClassHistory implements HistoryDoor {

    @Inject
    ClassAccess access;

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Override
    public String kind() {
        return "class";
    }

    @Override
    public History open(String id) {
        UUID classId = Ids.require("class", id);
        access.requireReadableInFull(classId);
        TrainingClass trainingClass = classes.require(classId);
        return new History(
                trainingClass.title(),
                "/classes/" + classId,
                List.of(
                        Part.of("class", List.of(classId)),
                        Part.of(
                                "session",
                                trainingClass.sessions().stream()
                                        .map(Session::id)
                                        .toList()),
                        Part.of(
                                "site",
                                sites.ofClass(classId).stream().map(Site::id).toList())),
                classId.toString());
    }
}
