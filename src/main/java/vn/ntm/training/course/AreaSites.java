package vn.ntm.training.course;

/**
 * What came of asking for sites by area.
 *
 * @param created sites that were made
 * @param existing units that had a site already, which was kept
 */
public record AreaSites(int created, int existing) {}
