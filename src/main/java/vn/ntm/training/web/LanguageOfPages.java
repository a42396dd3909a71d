package vn.ntm.training.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives each page the language that its visitor chose. */
@Singleton
class LanguageOfPages {

    @Inject
    Visit visit;

    void speakTo(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(
                page -> page.setLocale(visit.chosenLanguage().locale()));
    }
}
