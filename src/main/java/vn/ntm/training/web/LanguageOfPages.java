package vn.ntm.training.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives each page the language that its visitor chose. */
@Singleton
class LanguageOfPages implements TemplateInstance.Initializer {

    @Inject
    Visit visit;

    @Override
    public void accept(TemplateInstance page) {
        page.setLocale(visit.chosenLanguage().locale());
    }
}
