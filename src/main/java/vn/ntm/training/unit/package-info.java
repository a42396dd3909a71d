/**
 * Administrative units (đơn vị hành chính) by era and version: which exist on a day, what became of them, and how people
 * write them. A unit is its id; a bare code stands for different areas in the two eras. Nothing here changes while the
 * server runs, so that everything is answered from memory. Doors: {@link vn.ntm.training.unit.Units} and
 * {@link vn.ntm.training.unit.UnitMatching}.
 */
package vn.ntm.training.unit;
