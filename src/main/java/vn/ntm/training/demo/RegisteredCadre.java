package vn.ntm.training.demo;

import java.util.UUID;

/** A commune cadre who is registered for a class that is still to come, with where they are from. */
record RegisteredCadre(
        UUID classId,
        String classCode,
        UUID traineeId,
        String name,
        Long communeId,
        String commune,
        Long provinceId,
        String province) {}
