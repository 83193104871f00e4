package org.productops.common.web.form;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.version.Versioned;
import org.productops.common.web.ExpiredPage;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/**
 * The page with the form of one record, the same for all features. What was typed is never lost: when it is refused, when
 * somebody else is saving or has changed or deleted the record, and when the form was open for too long, the form comes
 * back as it was sent and says what is so; where there is no form to show any more, the fields alone come back. With a
 * conflict it is based on the newer version and shows what that says, so that saving again is a decision; so it is where
 * saving takes more along than it says, and the form tells what.
 *
 * @param <R> the record
 */
public abstract class FormPage<R extends Versioned> implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/form-page.vm", View.class);
    private static final Template<InlineView> INLINE = new Template<>("common/form-inline.vm", InlineView.class);

    /** Somebody else was quicker, if only with deleting. */
    private static final int HTTP_CONFLICT = 409;

    /** The field that says which button was pressed. */
    private static final String BUTTON = "do";

    /** What it says of the button of a {@link FieldKind#SAMPLE sample}: the form comes back with what is to be said of that. */
    private static final String TRY = "try";

    private final FormRenderer renderer;
    private final FormType<R> type;

    /**
     * @param renderer draws the form
     * @param type what is in it
     */
    protected FormPage(FormRenderer renderer, FormType<R> type) {
        this.renderer = renderer;
        this.type = type;
    }

    record View(Frame frame, FormHead head, String formHtml) {}

    /** The form alone, for a panel that edits in place. */
    record InlineView(String formHtml) {}

    /**
     * The record that the address names, for somebody who may edit it; empty for a new one.
     *
     * @throws NotFoundException if there is no such record
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it, or not add any
     */
    protected abstract Optional<R> open(PageRequest request);

    /** What stands around the form of the record; empty for a new one, and for one that is gone. */
    protected abstract FormHead head(PageRequest request, Optional<R> record);

    /**
     * Saves what was typed.
     *
     * @param version the version that it is based on; 0 for a new record
     * @throws ProductOpsException see the service
     */
    protected abstract R save(PageRequest request, FormValues typed, long version);

    /** Where the saved record is seen, from the context path on. */
    protected abstract String afterwards(PageRequest request, R saved);

    /** What stands in the fields of a new record. */
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY;
    }

    /** What stands in the fields of a record when its form is opened: what it says, but for what the address wants. */
    protected FormValues opened(PageRequest request, R record) {
        return type.values(record);
    }

    /**
     * What was typed, for saving it again after somebody else changed or deleted the record: what names a part of the
     * record that is gone must not name it any more.
     *
     * @param stored the record as it is now; empty if it is gone
     */
    protected FormValues renewed(FormValues typed, Optional<R> stored) {
        return typed;
    }

    /** What to say when the record was deleted meanwhile and saving again adds it; empty if it cannot be added. */
    protected Optional<Message> deletedMeanwhile() {
        return Optional.empty();
    }

    /**
     * Whether what was sent opens the form, because it is too long for an address: it then stands in the fields as
     * {@link #blank} or {@link #opened} has it.
     */
    protected boolean opens(PageRequest request) {
        return false;
    }

    /** Whether what the form opens with was written elsewhere, so that leaving it without saving loses that. */
    protected boolean isUnsaved(PageRequest request) {
        return false;
    }

    /** What the person who sends the form has agreed to, having been asked. */
    protected static Confirmation confirmation(PageRequest request) {
        return Confirmation.of(request.text(Confirmation.FIELD));
    }

    @Override
    public final PageResult show(PageRequest request) {
        return page(200, request, opening(request, open(request)));
    }

    private FormState<R> opening(PageRequest request, Optional<R> record) {
        FormState<R> state =
                FormState.of(record, record.map(each -> opened(request, each)).orElseGet(() -> blank(request)));
        return isUnsaved(request) ? state.typed() : state;
    }

    @Override
    public final PageResult submit(PageRequest request) {
        Optional<R> record;
        try {
            record = open(request);
        } catch (NotFoundException e) {
            return gone(request, sent(request, Optional.empty()), e);
        } catch (BusyException e) {
            return ExpiredPage.of(request, e);
        }
        if (opens(request)) {
            return page(200, request, opening(request, record));
        }
        FormState<R> state = sent(request, record);
        Optional<FormValues> pressed = RowButton.press(request.text(BUTTON), type.groups(), state.values());
        if (pressed.isPresent()) {
            return page(200, request, state.with(pressed.get()));
        }
        if (request.text(BUTTON).equals(TRY)) {
            return page(200, request, state);
        }
        R saved;
        try {
            saved = save(request, state.values(), state.version());
        } catch (UnconfirmedException e) {
            return page(HttpStatus.of(e), request, state.asking(e));
        } catch (ConflictException e) {
            Optional<R> stored = e.stored(type.type());
            FormState<R> beside = stored.map(state::beside).orElse(state).with(renewed(state.values(), stored));
            return page(HttpStatus.of(e), request, beside.wrong(FieldErrors.of(e.text())));
        } catch (NotFoundException e) {
            return gone(request, state, e);
        } catch (ProductOpsException e) {
            return page(HttpStatus.of(e), request, state.wrong(e.errors()));
        }
        return PageResult.go(afterwards(request, saved));
    }

    private PageResult gone(PageRequest request, FormState<R> state, NotFoundException e) {
        Optional<Message> again = deletedMeanwhile();
        if (again.isEmpty()) {
            return ExpiredPage.of(request, e);
        }
        FormState<R> added = state.gone().with(renewed(state.values(), Optional.empty()));
        try {
            return page(HTTP_CONFLICT, request, added.wrong(FieldErrors.of(again.get())));
        } catch (NotFoundException more) {
            // Not the record alone is gone, but what it belongs to.
            return ExpiredPage.of(request, more);
        }
    }

    @Override
    public final PageResult expired(PageRequest request, ExpiredException expired) {
        try {
            FormState<R> state = sent(request, open(request));
            return page(HttpStatus.of(expired), request, state.wrong(FieldErrors.of(expired.text())));
        } catch (ProductOpsException e) {
            // The session is another one now, or none: what was typed is given back all the same.
            return ExpiredPage.of(request, expired);
        }
    }

    private FormState<R> sent(PageRequest request, Optional<R> record) {
        FormReader reader = new FormReader(request);
        List<Field> fields = type.fields(record);
        return FormState.sent(record, reader.values(fields, type.groups()), reader.version());
    }

    private PageResult page(int status, PageRequest request, FormState<R> state) {
        FormHead head = head(request, state.record());
        String html = renderer.html(type, state, head, request.token());
        return request.inline()
                ? PageResult.show(status, INLINE, new InlineView(html))
                : PageResult.show(status, TEMPLATE, new View(request.frame(), head, html));
    }
}
