package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryService;

/** The page on which a global glossary is made, and the settings of any are changed. */
final class GlossarySettingsFormPage extends FormPage<Glossary> {

    /** The field with the key that a new glossary gets; the parameter {@code key} says which one is meant. */
    static final String OWN_KEY = "ownKey";

    private final GlossarySettingsFormType type;
    private final GlossaryService glossaries;
    private final boolean editing;

    GlossarySettingsFormPage(
            FormRenderer renderer, GlossarySettingsFormType type, GlossaryService glossaries, boolean editing) {
        super(renderer, type);
        this.type = type;
        this.glossaries = glossaries;
        this.editing = editing;
    }

    @Override
    protected Optional<Glossary> open(PageRequest request) {
        if (!editing) {
            glossaries.requireMayCreate();
            return Optional.empty();
        }
        return Optional.of(glossaries.settings(GlossaryAddresses.key(request)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Glossary> record) {
        if (!editing) {
            return new FormHead(
                    Message.of("productops.glossary.settings.new"),
                    Optional.empty(),
                    List.of(GlossariesPage.CRUMB),
                    GlossariesPage.NEW,
                    Optional.of(GlossaryPlace.ALL),
                    Optional.empty());
        }
        GlossaryPlace place = glossaries.find(GlossaryAddresses.key(request)).place();
        List<Crumb> crumbs = GlossaryAddresses.crumbs(place, GlossaryState.NONE);
        Address list = GlossaryAddresses.list(place);
        return new FormHead(
                Message.of("productops.glossary.settings.title"),
                Optional.empty(),
                crumbs,
                GlossaryAddresses.page(GlossaryAddresses.SETTINGS, place).toString(),
                Optional.of(list.toString()),
                Optional.empty());
    }

    @Override
    protected Glossary save(PageRequest request, FormValues typed, long version) {
        return editing
                ? glossaries.update(GlossaryAddresses.key(request), version, type.draft(typed))
                : glossaries.create(type.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, Glossary saved) {
        return GlossaryAddresses.list(glossaries.find(saved.key()).place())
                .done(editing ? GlossaryListPage.SETTINGS : GlossaryListPage.CREATED)
                .toString();
    }
}
