package vn.ntm.training.audit;

import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;

/**
 * Opens the history of records of one kind to those who may see such a record in full. Each subject has a door of its own, so
 * that the audit need not know what a class or a room is.
 */
public interface HistoryDoor {

    /** The kind as it stands in {@code /audit/of/{kind}/{id}}. */
    String kind();

    /**
     * @param id as it stands in the address
     * @throws NotFound when there is no such record, or it is hidden from whoever asks
     * @throws NotAllowed when they may know of it, and not of its history
     */
    History open(String id);
}
