package vn.ntm.training.reminder.rule;

import java.util.UUID;

/** People of this class are reminded at other times than before. */
public record RulesChanged(UUID classId) {}
