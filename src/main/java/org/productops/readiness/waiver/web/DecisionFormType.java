package org.productops.readiness.waiver.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.readiness.waiver.WaiverFields;
import org.productops.readiness.waiver.WaiverView;

/** The form in which somebody grants, denies or revokes an override. */
final class DecisionFormType extends FormType<WaiverView> {

    private final String action;

    DecisionFormType(String action) {
        super("productops-decision", WaiverView.class);
        this.action = action;
    }

    @Override
    protected List<Field> fields(Optional<WaiverView> record) {
        List<Field> fields = new ArrayList<>();
        if (action.equals(WaiverAddress.GRANT)) {
            fields.add(Field.of(WaiverFields.DAYS, FieldKind.TEXT, "productops.waiver.field.days")
                    .help("productops.waiver.decision.days"));
        }
        fields.add(Field.of(
                        WaiverFields.ANSWER,
                        FieldKind.LINES,
                        action.equals(WaiverAddress.REVOKE)
                                ? "productops.waiver.field.reason"
                                : "productops.waiver.field.answer")
                .help("productops.waiver.decision.answer"));
        return fields;
    }

    @Override
    protected FormValues values(WaiverView view) {
        return FormValues.EMPTY.with(
                WaiverFields.DAYS, String.valueOf(view.waiver().days()));
    }
}
