package vn.ntm.training.reminder.template;

import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.shared.text.Language;

/**
 * What a text is for: there is at most one for each.
 *
 * @param unitId that holds the classes; null: the Ministry
 */
public record TemplateKey(Long unitId, MessageKind kind, Language language) {}
