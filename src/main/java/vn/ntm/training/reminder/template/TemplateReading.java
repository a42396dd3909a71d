package vn.ntm.training.reminder.template;

/** What came of reading a text: the text taken apart, or the first thing in it that is wrong. */
public sealed interface TemplateReading permits TemplateText, TemplateFault {}
