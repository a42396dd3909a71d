package vn.ntm.training.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What pages of other subjects show of materials: {@code {cdi:materials.ofClass(view.id, rights.mayTakePart)}}. */
@Named("materials")
@ApplicationScoped
public class MaterialsOnPages {

    @Inject
    Materials materials;

    @Inject
    MaterialAccess access;

    /**
     * Nothing for readers who may not read them.
     *
     * @param takesPart whether the reader may already because of what they are to the class
     */
    public List<MaterialView> ofClass(UUID classId, boolean takesPart) {
        return takesPart || access.hasSeat(classId) ? materials.seenInClass(classId) : List.of();
    }

    /** Of a class in which the reader has a seat. */
    public int count(UUID classId) {
        return access.hasSeat(classId) ? materials.seenInClass(classId).size() : 0;
    }
}
