package org.productops.outcome.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.outcome.CriterionFields;
import org.productops.outcome.CriterionView;
import org.productops.outcome.Outcome;
import org.productops.outcome.OutcomeReviewDraft;

/** The form in which somebody says what came out. */
@JiraComponent
public class OutcomeReviewFormType extends FormType<CriterionView> {

    public OutcomeReviewFormType() {
        super("productops-outcome-review", CriterionView.class);
    }

    @Override
    protected List<Field> fields(Optional<CriterionView> record) {
        List<Choice> results = new ArrayList<>();
        if (record.flatMap(view -> view.criterion().review()).isEmpty()) {
            results.add(Choice.labelled("", "productops.outcome.form.choose"));
        }
        Arrays.stream(Outcome.values())
                .map(outcome -> Choice.labelled(outcome.name(), outcome.textKey()))
                .forEach(results::add);
        return List.of(
                Field.of(CriterionFields.RESULT, FieldKind.CHOICE, "productops.outcome.field.result")
                        .mandatory()
                        .choices(results),
                Field.of(CriterionFields.NUMBER, FieldKind.TEXT, "productops.outcome.field.number")
                        .help("productops.outcome.field.number.help"),
                Field.of(CriterionFields.LEARNED, FieldKind.LINES, "productops.outcome.field.learned")
                        .help("productops.outcome.field.learned.help"));
    }

    @Override
    protected FormValues values(CriterionView view) {
        return view.criterion()
                .review()
                .map(review -> FormValues.EMPTY
                        .with(CriterionFields.RESULT, review.result().name())
                        .with(CriterionFields.NUMBER, review.number())
                        .with(CriterionFields.LEARNED, review.learned()))
                .orElse(FormValues.EMPTY);
    }

    /** What was typed, as a draft. */
    static OutcomeReviewDraft draft(FormValues typed) {
        return new OutcomeReviewDraft(
                typed.text(CriterionFields.RESULT),
                typed.text(CriterionFields.NUMBER),
                typed.text(CriterionFields.LEARNED));
    }
}
