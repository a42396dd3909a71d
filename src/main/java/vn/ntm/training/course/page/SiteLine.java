package vn.ntm.training.course.page;

import vn.ntm.training.course.SiteView;

/**
 * A site as one line of its class.
 *
 * @param area path of the unit whose people sit there
 * @param withContacts whether the reader may see whom to call there
 */
public record SiteLine(SiteView site, String area, boolean withContacts) {}
