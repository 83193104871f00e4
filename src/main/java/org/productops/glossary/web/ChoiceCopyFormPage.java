package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.scope.GlossaryChoiceFields;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.scope.GlossaryChoiceView;

/** The page on which the same glossaries are chosen as another space has. */
final class ChoiceCopyFormPage extends FormPage<GlossaryChoiceView> {

    private final GlossaryChoiceService choices;

    ChoiceCopyFormPage(FormRenderer renderer, GlossaryChoiceService choices) {
        super(renderer, new CopyFormType());
        this.choices = choices;
    }

    /** Its form. */
    private static final class CopyFormType extends FormType<GlossaryChoiceView> {

        CopyFormType() {
            super("productops-glossary-choice-copy", GlossaryChoiceView.class);
        }

        @Override
        protected List<Field> fields(Optional<GlossaryChoiceView> record) {
            return List.of(Field.of(GlossaryChoiceFields.FROM, FieldKind.TEXT, "productops.glossary.choice.from")
                    .help("productops.glossary.choice.from.help")
                    .mandatory());
        }

        @Override
        protected FormValues values(GlossaryChoiceView record) {
            return FormValues.EMPTY;
        }
    }

    @Override
    protected Optional<GlossaryChoiceView> open(PageRequest request) {
        return Optional.of(choices.view(GlossaryAddresses.key(request)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<GlossaryChoiceView> record) {
        GlossaryPlace place = choices.view(GlossaryAddresses.key(request)).own();
        return new FormHead(
                        Message.of("productops.glossary.choice.copy"),
                        Optional.empty(),
                        GlossaryAddresses.crumbs(place, GlossaryState.NONE),
                        GlossaryAddresses.page(GlossaryAddresses.CHOICE_COPY, place)
                                .toString(),
                        Optional.of(GlossaryAddresses.page(GlossaryAddresses.CHOICE, place)
                                .toString()),
                        Optional.empty())
                .submit(Message.of("productops.glossary.choice.copy"));
    }

    @Override
    protected GlossaryChoiceView save(PageRequest request, FormValues typed, long version) {
        return choices.copy(GlossaryAddresses.key(request), version, typed.text(GlossaryChoiceFields.FROM));
    }

    @Override
    protected String afterwards(PageRequest request, GlossaryChoiceView saved) {
        return GlossaryAddresses.page(GlossaryAddresses.CHOICE, saved.own()).toString();
    }
}
