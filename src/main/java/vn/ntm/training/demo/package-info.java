/**
 * The synthetic 2024 programme: what an empty server shows at its first start. Classes, lists and rolls go in through the
 * doors that everybody uses; every class is marked as synthetic. The same clock gives the same programme.
 */
package vn.ntm.training.demo;
