package vn.ntm.training.trainee;

import vn.ntm.training.unit.CadreLevel;

/** What is known of a person and may be corrected. The gender is told once, because figures stand on it. */
public record Particulars(
        String fullName,
        Integer birthYear,
        String position,
        String organisation,
        CadreLevel cadreLevel,
        Long unitId,
        String phone,
        String email) {}
