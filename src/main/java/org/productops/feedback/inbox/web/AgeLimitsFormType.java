package org.productops.feedback.inbox.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.inbox.AgeLimits;
import org.productops.feedback.inbox.AgeLimitsDraft;
import org.productops.feedback.inbox.AgeLimitsFields;

/** The form of age limits. */
@JiraComponent
public class AgeLimitsFormType extends FormType<AgeLimits> {

    public AgeLimitsFormType() {
        super("productops-feedback-limits", AgeLimits.class);
    }

    @Override
    protected List<Field> fields(Optional<AgeLimits> record) {
        return List.of(
                Field.of(AgeLimitsFields.DAYS_TO_TRIAGE, FieldKind.TEXT, "productops.inbox.limits.triage")
                        .help("productops.inbox.limits.triage-help"),
                Field.of(AgeLimitsFields.DAYS_TO_ANSWER, FieldKind.TEXT, "productops.inbox.limits.answer")
                        .help("productops.inbox.limits.answer-help"));
    }

    @Override
    protected FormValues values(AgeLimits limits) {
        return FormValues.EMPTY
                .with(AgeLimitsFields.DAYS_TO_TRIAGE, text(limits.daysToTriage()))
                .with(AgeLimitsFields.DAYS_TO_ANSWER, text(limits.daysToAnswer()));
    }

    private static String text(int days) {
        return days == 0 ? "" : String.valueOf(days);
    }

    /** What was typed, as a draft. */
    static AgeLimitsDraft draft(FormValues typed) {
        return new AgeLimitsDraft(
                typed.text(AgeLimitsFields.DAYS_TO_TRIAGE), typed.text(AgeLimitsFields.DAYS_TO_ANSWER));
    }
}
