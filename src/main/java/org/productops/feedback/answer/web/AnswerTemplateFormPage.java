package org.productops.feedback.answer.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.answer.AnswerAddress;
import org.productops.feedback.answer.AnswerFields;
import org.productops.feedback.answer.AnswerTemplateDraft;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.AnswerTemplateView;

/** The page on which administrators of a project write the words of its answers. */
final class AnswerTemplateFormPage extends FormPage<AnswerTemplateView> {

    private static final String PROJECT = "project";

    private final AnswerTemplateService templates;

    AnswerTemplateFormPage(FormRenderer renderer, AnswerTemplateService templates) {
        super(renderer, new Type());
        this.templates = templates;
    }

    private static final class Type extends FormType<AnswerTemplateView> {
        Type() {
            super("productops-answer-template", AnswerTemplateView.class);
        }

        @Override
        protected List<Field> fields(Optional<AnswerTemplateView> record) {
            return List.of(Field.of(AnswerFields.TEXT, FieldKind.LINES, "productops.answer.template.text")
                    .help("productops.answer.template.help"));
        }

        /** Whoever writes their own begins with what there is. */
        @Override
        protected FormValues values(AnswerTemplateView view) {
            String text = view.template().text();
            return FormValues.EMPTY.with(AnswerFields.TEXT, text.isEmpty() ? view.usual() : text);
        }
    }

    @Override
    protected Optional<AnswerTemplateView> open(PageRequest request) {
        return Optional.of(templates.readToEdit(request.text(PROJECT)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<AnswerTemplateView> record) {
        String key = record.map(view -> view.project().key()).orElse(request.text(PROJECT));
        String name = record.map(view -> view.project().name()).orElse(key);
        return new FormHead(
                        Message.of("productops.answer.template.of", name),
                        Optional.empty(),
                        List.of(AnswerServlet.HOME),
                        Address.of(AnswerAddress.PAGE + "/" + AnswerAddress.TEMPLATE)
                                .with(PROJECT, key)
                                .toString(),
                        Optional.of(Address.of(AnswerAddress.PAGE)
                                .with(PROJECT, key)
                                .toString()),
                        Optional.empty())
                .about(Message.of("productops.answer.template.about"));
    }

    @Override
    protected AnswerTemplateView save(PageRequest request, FormValues typed, long version) {
        String text = typed.text(AnswerFields.TEXT);
        AnswerTemplateView before = templates.readToEdit(request.text(PROJECT));
        boolean isUsual =
                text.strip().replace("\r\n", "\n").equals(before.usual().strip());
        return templates.save(request.text(PROJECT), version, new AnswerTemplateDraft(isUsual ? "" : text));
    }

    @Override
    protected String afterwards(PageRequest request, AnswerTemplateView saved) {
        return Address.of(AnswerAddress.PAGE)
                .with(PROJECT, saved.project().key())
                .done("template")
                .toString();
    }
}
