package vn.ntm.training.http;

/** Who asks; the columns of the table, in this order. */
enum Caller {
    ADMIN,
    /** Of a province, with all permissions. */
    PROVINCE,
    /** Of a commune of that province. */
    COMMUNE,
    /** Of the same commune, may look only. */
    VIEWER,
    /** Teaches in the class of the commune. */
    TRAINER,
    /** On the list of the class of the commune. */
    TRAINEE,
    /** Had the commune's desk until yesterday. */
    FORMER_DESK,
    VISITOR,
    /** Holders of links for what is of the commune. */
    LINK_REGISTRATION,
    LINK_ROLL,
    LINK_TRAININGS;

    /** The others stand where the commune stands. */
    boolean standsInProvince() {
        return this == ADMIN || this == PROVINCE;
    }
}
