package vn.ntm.training.reminder.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The texts of units for who writes messages. */
@ApplicationScoped
public class UnitTexts {

    private static final Logger LOG = Logger.getLogger(UnitTexts.class);

    @Inject
    MessageTemplates templates;

    /**
     * Empty when the unit has none, and when its text cannot be read any more: then the message goes out with that of the
     * product, and the board tells of it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UnitText> find(TemplateKey key) {
        return templates.find(key).flatMap(this::readable);
    }

    private Optional<UnitText> readable(MessageTemplate template) {
        Optional<UnitText> text = UnitText.of(template.text());
        if (text.isEmpty() && template.brokenAt() == null) {
            LOG.warnf("Message template %s cannot be read; the text of the product is used", template.id());
            templates.markBroken(template.id(), template.version());
        }
        return text;
    }
}
