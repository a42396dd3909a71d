package vn.ntm.training.audit;

import jakarta.enterprise.context.RequestScoped;

/** Whether a request has committed something that may not be on the disk yet. */
@RequestScoped
class Committed {

    private boolean isSomething;

    void add() {
        isSomething = true;
    }

    boolean isSomething() {
        return isSomething;
    }
}
