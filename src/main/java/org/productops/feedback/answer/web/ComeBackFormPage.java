package org.productops.feedback.answer.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
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
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerView;

/** The page on which somebody says that an answer did not settle it, so that the feedback is decided on again. */
final class ComeBackFormPage extends FormPage<AnswerView> {

    private static final String ISSUE = "issue";

    private final AnswerService answers;

    ComeBackFormPage(FormRenderer renderer, AnswerService answers) {
        super(renderer, new Type());
        this.answers = answers;
    }

    private static final class Type extends FormType<AnswerView> {
        Type() {
            super("productops-answer-back", AnswerView.class);
        }

        @Override
        protected List<Field> fields(Optional<AnswerView> record) {
            return List.of(Field.of(AnswerFields.REASON, FieldKind.LINES, "productops.answer.back.reason")
                    .help("productops.answer.back.help"));
        }

        @Override
        protected FormValues values(AnswerView view) {
            return FormValues.EMPTY;
        }
    }

    @Override
    protected Optional<AnswerView> open(PageRequest request) {
        return Optional.of(answers.readToEdit(request.text(ISSUE)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<AnswerView> record) {
        String key = record.map(view -> view.issue().key()).orElse(request.text(ISSUE));
        String summary = record.map(view -> view.issue().summary()).orElse("");
        return new FormHead(
                        Message.of("productops.answer.back.title", key),
                        Optional.empty(),
                        List.of(Crumb.named((key + " " + summary).strip(), browse(key))),
                        Address.of(AnswerAddress.PAGE + "/" + AnswerAddress.BACK)
                                .with(ISSUE, key)
                                .toString(),
                        Optional.of(browse(key)),
                        Optional.empty())
                .about(Message.of("productops.answer.back.about"));
    }

    @Override
    protected AnswerView save(PageRequest request, FormValues typed, long version) {
        return answers.comeBack(request.text(ISSUE), typed.text(AnswerFields.REASON));
    }

    @Override
    protected String afterwards(PageRequest request, AnswerView saved) {
        return browse(saved.issue().key());
    }

    private static String browse(String key) {
        return "/browse/" + key;
    }
}
