package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.scope.GlossaryChoiceView;

/** The page on which those who administer a space say which glossaries hold there. */
final class ChoiceFormPage extends FormPage<GlossaryChoiceView> {

    private final GlossaryChoiceService choices;

    ChoiceFormPage(FormRenderer renderer, ChoiceFormType type, GlossaryChoiceService choices) {
        super(renderer, type);
        this.choices = choices;
    }

    @Override
    protected Optional<GlossaryChoiceView> open(PageRequest request) {
        return Optional.of(view(request));
    }

    private GlossaryChoiceView view(PageRequest request) {
        return choices.view(GlossaryAddresses.key(request));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<GlossaryChoiceView> record) {
        GlossaryChoiceView view = view(request);
        GlossaryPlace place = view.own();
        FormHead head = new FormHead(
                Message.of("productops.glossary.choice.title", place.name()),
                Optional.empty(),
                GlossaryAddresses.crumbs(place, GlossaryState.NONE),
                GlossaryAddresses.page(GlossaryAddresses.CHOICE, place).toString(),
                Optional.of(GlossaryAddresses.list(place).toString()),
                Optional.empty());
        return view.glossaries().isEmpty() && !view.asEverywhere()
                ? head.about(
                        Message.of("productops.glossary.choice.about"), Message.of("productops.glossary.choice.none"))
                : head.about(Message.of("productops.glossary.choice.about"));
    }

    @Override
    protected GlossaryChoiceView save(PageRequest request, FormValues typed, long version) {
        return choices.choose(GlossaryAddresses.key(request), version, ChoiceFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, GlossaryChoiceView saved) {
        return GlossaryAddresses.list(saved.own())
                .done(
                        saved.glossaries().isEmpty() && !saved.asEverywhere()
                                ? GlossaryListPage.CHOICE_NONE
                                : GlossaryListPage.CHOICE_SAVED)
                .toString();
    }
}
