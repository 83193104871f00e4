package org.productops.feedback.capture.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.store.OnceTokens;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.capture.Capture;
import org.productops.feedback.capture.CaptureDraft;
import org.productops.feedback.capture.CaptureFields;
import org.productops.feedback.capture.CaptureService;

/** The small form in which somebody captures words of a page. */
final class CaptureFormPage extends FormPage<Capture> {

    private final CaptureService captures;

    CaptureFormPage(FormRenderer renderer, CaptureService captures) {
        super(renderer, new Type(captures));
        this.captures = captures;
    }

    private static final class Type extends FormType<Capture> {

        private final CaptureService captures;

        Type(CaptureService captures) {
            super("productops-capture", Capture.class);
            this.captures = captures;
        }

        @Override
        protected List<Field> fields(Optional<Capture> record) {
            return List.of(
                    Field.of(CaptureFields.QUOTE, FieldKind.LINES, "productops.portal.field.quote")
                            .mandatory(),
                    Field.of(
                            CaptureFields.ORGANISATION, FieldKind.ORGANISATION, "productops.portal.field.organisation"),
                    Field.of(CaptureFields.KIND, FieldKind.CHOICE, "productops.portal.field.kind")
                            .choices(Stream.concat(
                                            Stream.of(Choice.labelled("", "productops.portal.choose")),
                                            Arrays.stream(FeedbackKind.values())
                                                    .map(kind -> Choice.labelled(kind.name(), kind.textKey())))
                                    .toList()),
                    Field.of(CaptureFields.FORM, FieldKind.CHOICE, "productops.portal.capture.form")
                            .mandatory()
                            .choices(captures.forms().stream()
                                    .map(form -> Choice.named(form.address(), form.title()))
                                    .toList()),
                    Field.hidden(CaptureFields.PAGE),
                    Field.hidden(CaptureFields.TITLE),
                    Field.hidden(CaptureFields.PLACE),
                    Field.hidden(CaptureFields.ONCE));
        }

        @Override
        protected FormValues values(Capture capture) {
            return FormValues.EMPTY.with(CaptureFields.QUOTE, capture.quote());
        }
    }

    @Override
    protected Optional<Capture> open(PageRequest request) {
        captures.forms();
        return Optional.empty();
    }

    @Override
    protected FormValues blank(PageRequest request) {
        FormValues values = FormValues.EMPTY.with(CaptureFields.ONCE, OnceTokens.fresh());
        for (String field :
                List.of(CaptureFields.QUOTE, CaptureFields.PAGE, CaptureFields.TITLE, CaptureFields.PLACE)) {
            values = values.with(field, request.raw(field));
        }
        return values;
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Capture> record) {
        FormHead head = new FormHead(
                        Message.of("productops.portal.capture.new"),
                        Optional.empty(),
                        List.of(Crumb.labelled("productops.portal.capture.title", CaptureServlet.PATH)),
                        CaptureServlet.create(),
                        Optional.of(CaptureServlet.PATH),
                        Optional.empty())
                .submit(Message.of("productops.portal.send"));
        return captures.forms().isEmpty() ? head.about(Message.of("productops.portal.capture.no-forms")) : head;
    }

    @Override
    protected Capture save(PageRequest request, FormValues typed, long version) {
        return captures.capture(
                typed.text(CaptureFields.ONCE),
                new CaptureDraft(
                        typed.text(CaptureFields.FORM),
                        typed.text(CaptureFields.QUOTE),
                        typed.text(CaptureFields.KIND),
                        typed.text(CaptureFields.ORGANISATION),
                        typed.text(CaptureFields.PAGE),
                        typed.text(CaptureFields.TITLE),
                        typed.text(CaptureFields.PLACE)));
    }

    @Override
    protected String afterwards(PageRequest request, Capture saved) {
        return Address.of(CaptureServlet.PATH).done(CaptureListPage.KEPT).toString();
    }
}
