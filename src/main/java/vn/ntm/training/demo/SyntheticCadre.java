package vn.ntm.training.demo;

import vn.ntm.training.unit.CadreLevel;

/**
 * One invented cadre as a line of a province's list.
 *
 * @param commune name of the commune, blank for cadres of the district and the province
 * @param district name of the district, blank for cadres of the province and from 01/07/2025
 * @param phone ten digits in a range (0990…) that no network has given out
 */
record SyntheticCadre(
        String fullName,
        boolean female,
        int birthYear,
        String position,
        String organisation,
        CadreLevel level,
        String commune,
        String district,
        String province,
        String phone) {}
