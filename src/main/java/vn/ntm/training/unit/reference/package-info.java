/**
 * Brings the reference data of {@code reference/unit} into the tables of the units: once into an empty database, and again
 * when a newer server carries other files. Nothing else writes these tables.
 */
package vn.ntm.training.unit.reference;
