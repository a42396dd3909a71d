package vn.ntm.training.registration.list;

/** Another worker took the list over, because this one did not report for too long. */
class LeaseLost extends RuntimeException {}
