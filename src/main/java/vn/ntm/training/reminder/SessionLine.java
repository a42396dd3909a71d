package vn.ntm.training.reminder;

/**
 * A session that a message names, printed.
 *
 * @param when the day and from when to when
 * @param ordinal among the sessions of its class
 * @param site with its address; null: none is known
 * @param tool of the online room; null: none
 * @param address of the page of the class
 */
record SessionLine(
        String code, String title, int ordinal, String starts, String when, String site, String tool, String address) {}
