package vn.ntm.training.reminder.template;

/**
 * The first thing that is wrong with a text.
 *
 * @param code of {@code problems_vi.properties}
 * @param line counted from 1
 * @param column in characters, counted from 1
 * @param what stands there, shortened
 */
public record TemplateFault(String code, int line, int column, String what) implements TemplateReading {}
