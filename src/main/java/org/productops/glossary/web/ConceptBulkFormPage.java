package org.productops.glossary.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormHead.Listing;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.ChangedConcepts;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptBulkFields;
import org.productops.glossary.ConceptBulkService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** The page on which many concepts are changed that were chosen in the list. */
final class ConceptBulkFormPage extends FormPage<ChangedConcepts> {

    /** So many of them are named; the others are counted. */
    private static final int NAMED = 20;

    private final ConceptBulkFormType type;
    private final ConceptService concepts;
    private final ConceptBulkService bulk;
    private final Locale locale;
    private final ChosenConcepts chosen;
    private final List<Concept> meant;

    /** @param meant those of them that are there */
    ConceptBulkFormPage(
            FormRenderer renderer,
            ConceptBulkFormType type,
            ConceptService concepts,
            ConceptBulkService bulk,
            Locale locale,
            ChosenConcepts chosen,
            List<Concept> meant) {
        super(renderer, type);
        this.type = type;
        this.concepts = concepts;
        this.bulk = bulk;
        this.locale = locale;
        this.chosen = chosen;
        this.meant = List.copyOf(meant);
    }

    @Override
    protected Optional<ChangedConcepts> open(PageRequest request) {
        place(request);
        return Optional.empty();
    }

    private GlossaryPlace place(PageRequest request) {
        return concepts.placeToEdit(GlossaryAddresses.key(request));
    }

    @Override
    protected boolean opens(PageRequest request) {
        return ChosenConcepts.isNew(request);
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY.with(ConceptBulkFields.CONCEPTS, chosen.text());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<ChangedConcepts> record) {
        GlossaryPlace place = place(request);
        GlossaryState state = GlossaryState.back(request);
        int more = meant.size() - NAMED;
        return new FormHead(
                        ConceptBulkFormType.title(meant.size()),
                        Optional.empty(),
                        GlossaryAddresses.crumbs(place, state),
                        state.on(GlossaryAddresses.page(GlossaryAddresses.CHANGE, place))
                                .toString(),
                        Optional.of(state.address(place) + "#" + GlossaryListPage.CHOICE),
                        Optional.empty())
                .listing(new Listing(
                        Message.of("productops.glossary.bulk.selected"),
                        meant.stream()
                                .limit(NAMED)
                                .map(concept -> concept.name(locale))
                                .toList(),
                        more > 0 ? Optional.of(Message.of("productops.glossary.bulk.more", more)) : Optional.empty()));
    }

    @Override
    protected ChangedConcepts save(PageRequest request, FormValues typed, long version) {
        String key = GlossaryAddresses.key(request);
        return chosen.isAll()
                ? bulk.changeFound(key, GlossaryState.back(request).filter(), type.draft(typed), confirmation(request))
                : bulk.changeChosen(key, chosen.named(), type.draft(typed), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, ChangedConcepts saved) {
        return GlossaryState.back(request)
                .address(place(request))
                .done(GlossaryListPage.CHANGED)
                .with(GlossaryListPage.COUNT, String.valueOf(saved.changed()))
                .toString();
    }
}
