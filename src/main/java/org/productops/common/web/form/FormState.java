package org.productops.common.web.form;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.version.Versioned;

/**
 * A form at one moment.
 *
 * @param record what it edits; empty for a new record
 * @param stored what somebody else has stored meanwhile; empty if nobody has
 * @param version the version that the values are based on; 0 for a new record
 * @param values what stands in the fields
 * @param errors what is wrong with it
 * @param unsaved whether the values were typed and are not saved
 * @param asked what saving them takes along, if that must be agreed to first
 */
public record FormState<R extends Versioned>(
        Optional<R> record,
        Optional<R> stored,
        long version,
        FormValues values,
        FieldErrors errors,
        boolean unsaved,
        Optional<Asked> asked) {

    /**
     * What saving takes along.
     *
     * @param answer what is sent to agree to that
     * @param agreement what the button says that agrees; empty for the usual
     */
    record Asked(List<Message> facts, String answer, Optional<Message> agreement) {}

    /** The form of a record, or of a new one, as it is first shown. */
    public static <R extends Versioned> FormState<R> of(Optional<R> record, FormValues values) {
        return new FormState<>(
                record,
                Optional.empty(),
                record.map(Versioned::version).orElse(0L),
                values,
                FieldErrors.none(),
                false,
                Optional.empty());
    }

    /** With what a browser sent, which is based on this version. */
    static <R extends Versioned> FormState<R> sent(Optional<R> record, FormValues typed, long version) {
        return new FormState<>(record, Optional.empty(), version, typed, FieldErrors.none(), true, Optional.empty());
    }

    /** The same with values that are not saved. */
    FormState<R> typed() {
        return new FormState<>(record, stored, version, values, errors, true, asked);
    }

    FormState<R> with(FormValues newValues) {
        return new FormState<>(record, stored, version, newValues, errors, unsaved, asked);
    }

    FormState<R> wrong(FieldErrors newErrors) {
        return new FormState<>(record, stored, version, values, newErrors, unsaved, asked);
    }

    /** For saving once more, by somebody who then knows what that takes along. */
    FormState<R> asking(UnconfirmedException question) {
        return new FormState<>(
                record,
                stored,
                version,
                values,
                errors,
                unsaved,
                Optional.of(new Asked(question.facts(), question.answer(), question.agreement())));
    }

    /** Beside what somebody else has stored, and based on it: saving again replaces that. */
    FormState<R> beside(R other) {
        return new FormState<>(Optional.of(other), Optional.of(other), other.version(), values, errors, unsaved, asked);
    }

    /** For a record that is gone: saving again adds it. */
    FormState<R> gone() {
        return new FormState<>(Optional.empty(), Optional.empty(), 0, values, errors, unsaved, asked);
    }
}
