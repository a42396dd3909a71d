package vn.ntm.training.reminder.template;

import vn.ntm.training.shared.text.Language;

/**
 * A stored text, and what it is for.
 *
 * @param unitId null: the Ministry
 * @param kind as it is stored; maybe one that there is no more
 */
record KeyedTemplate(Long unitId, String kind, Language language, MessageTemplate template) {}
