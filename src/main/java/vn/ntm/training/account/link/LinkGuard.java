package vn.ntm.training.account.link;

import java.util.List;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/** Decides who may hand out links for the things of its subject: one bean for each purpose. */
public interface LinkGuard {

    boolean guards(LinkPurpose purpose);

    /**
     * Asked before a link is issued.
     *
     * @return the unit whose people the link is about, whose desks may revoke it; null: the Ministry
     * @throws NotFound when the thing does not exist, or not for whoever is at work
     * @throws NotAllowed when they may not hand out links for it
     */
    Long requireUnit(LinkSubject subject);

    /** The same for many at once, in their order. */
    default List<Long> requireUnits(List<LinkSubject> subjects) {
        return subjects.stream().map(this::requireUnit).toList();
    }
}
