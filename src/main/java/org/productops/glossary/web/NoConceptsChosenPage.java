package org.productops.glossary.web;

import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.glossary.ConceptService;

/** Leads back to the list, which says what to do, where nothing was chosen. */
final class NoConceptsChosenPage implements ServletPage {

    private final ConceptService concepts;

    NoConceptsChosenPage(ConceptService concepts) {
        this.concepts = concepts;
    }

    @Override
    public PageResult show(PageRequest request) {
        return PageResult.go(GlossaryState.back(request)
                        .address(concepts.placeToEdit(GlossaryAddresses.key(request)))
                        .done(GlossaryListPage.NONE_CHOSEN)
                + "#" + GlossaryListPage.CHOICE);
    }

    @Override
    public PageResult submit(PageRequest request) {
        return show(request);
    }
}
