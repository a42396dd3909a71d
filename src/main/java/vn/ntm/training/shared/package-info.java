/**
 * What every subject stands on: rule violations and how they are told over HTTP, paging, the clock, Vietnamese text and
 * spreadsheets. No word of the domain, nothing that only one subject needs.
 */
package vn.ntm.training.shared;
