package org.productops.glossary.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.AreaHolderNames;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.text.SpokenLanguages;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;
import org.productops.glossary.format.GlossarySite;

/** What the forms about concepts must know of a glossary, of its reader and of the product areas. */
@ConfluenceComponent
public class ConceptForms {

    private final ConceptService concepts;
    private final ReaderLanguage language;
    private final AreaCopyService areas;
    private final People people;
    private final GlossarySite site;

    @Inject
    public ConceptForms(
            ConceptService concepts, ReaderLanguage language, AreaCopyService areas, People people, GlossarySite site) {
        this.concepts = concepts;
        this.language = language;
        this.areas = areas;
        this.people = people;
        this.site = site;
    }

    /** The page of the product on which somebody read when they came to a form. */
    WordOrigin seen() {
        return new WordOrigin(site);
    }

    /** The form of a concept of this glossary, be it gone meanwhile: what was typed is to come back even then. */
    ConceptFormType concept(String key) {
        return new ConceptFormType(known(key));
    }

    /** The form with the name of a concept and what it means, and nothing else. */
    ConceptShortFormType shortConcept(String key) {
        return new ConceptShortFormType(known(key), concept(key));
    }

    /** The form in which so many concepts of this glossary are changed. */
    ConceptBulkFormType bulk(String key, int count) {
        return new ConceptBulkFormType(known(key), count);
    }

    /** The form of a domain of this glossary. */
    DomainFormType domain(String key) {
        return new DomainFormType(known(key).content().domains());
    }

    /** The form of a glossary as such. */
    GlossarySettingsFormType settings(boolean global) {
        return new GlossarySettingsFormType(SpokenLanguages.of(language.locale()), new AreaHolderNames(people), global);
    }

    private ConceptFormType.Known known(String key) {
        Optional<GlossaryView> view = concepts.find(key);
        return new ConceptFormType.Known(
                view.map(GlossaryView::place),
                view.map(GlossaryView::content).orElse(GlossaryContent.EMPTY),
                SpokenLanguages.of(language.locale()),
                language.locale(),
                areas(),
                names());
    }

    /** The concept that a picker has chosen, or that a word means alone; empty if there is none. */
    Optional<Long> meant(String key, String typed) {
        String id = concept(key).id(typed);
        return id.matches("\\d{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
    }

    /** What product areas are called. */
    AreaNames areas() {
        return new AreaNames(areas.find());
    }

    /** What users are called. */
    PersonNames names() {
        return new PersonNames(people);
    }
}
