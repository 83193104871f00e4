package org.productops.glossary.web;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptBulkService;
import org.productops.glossary.ConceptDecisionService;
import org.productops.glossary.ConceptHistoryService;
import org.productops.glossary.ConceptSearchService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.DomainService;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryService;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.scope.GlossaryChoiceView;

/** What the pages of a glossary do, besides reading and writing its concepts. */
@ConfluenceComponent
public class GlossaryServices {

    private final ConceptService concepts;
    private final ConceptSearchService search;
    private final ConceptDecisionService decisions;
    private final ConceptBulkService bulk;
    private final ConceptHistoryService history;
    private final DomainService domains;
    private final GlossaryService glossaries;
    private final GlossaryChoiceService choices;
    private final PageWordService words;

    @Inject
    public GlossaryServices(
            ConceptService concepts,
            ConceptSearchService search,
            ConceptDecisionService decisions,
            ConceptBulkService bulk,
            ConceptHistoryService history,
            DomainService domains,
            GlossaryService glossaries,
            GlossaryChoiceService choices,
            PageWordService words) {
        this.concepts = concepts;
        this.search = search;
        this.decisions = decisions;
        this.bulk = bulk;
        this.history = history;
        this.domains = domains;
        this.glossaries = glossaries;
        this.choices = choices;
        this.words = words;
    }

    ConceptSearchService search() {
        return search;
    }

    ConceptDecisionService decisions() {
        return decisions;
    }

    ConceptBulkService bulk() {
        return bulk;
    }

    ConceptHistoryService history() {
        return history;
    }

    DomainService domains() {
        return domains;
    }

    GlossaryService glossaries() {
        return glossaries;
    }

    GlossaryChoiceService choices() {
        return choices;
    }

    PageWordService words() {
        return words;
    }

    /** What a space has chosen; empty for those who may not choose: the page itself tells them so. */
    Optional<GlossaryChoiceView> choice(String key) {
        try {
            return Optional.of(choices.view(key));
        } catch (NotFoundException | NotPermittedException e) {
            return Optional.empty();
        }
    }

    /** The concepts that were chosen, as far as they are there. */
    List<Concept> meant(String key, ChosenConcepts chosen, GlossaryState state, Locale locale) {
        if (chosen.isAll()) {
            try {
                return search.find(key, state.filter(), locale).best();
            } catch (InvalidException e) {
                // Saving says what is wrong.
                return List.of();
            }
        }
        GlossaryContent content = concepts.find(key).map(GlossaryView::content).orElse(GlossaryContent.EMPTY);
        return chosen.named().stream()
                .flatMap(each -> content.find(each.id()).stream())
                .toList();
    }
}
