package org.productops.outcome.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.outcome.CriterionDraft;
import org.productops.outcome.CriterionFields;
import org.productops.outcome.CriterionView;
import org.productops.outcome.SuccessCriterion;

/** The form of a criterion, in the panel of its issue and on a page of its own. */
@JiraComponent
public class CriterionFormType extends FormType<CriterionView> {

    private final People people;
    private final ProductDates dates;

    @Inject
    public CriterionFormType(People people, ProductDates dates) {
        super("productops-criterion", CriterionView.class);
        this.people = people;
        this.dates = dates;
    }

    @Override
    protected List<Field> fields(Optional<CriterionView> record) {
        return List.of(
                Field.of(CriterionFields.MEASURE, FieldKind.TEXT, "productops.outcome.field.measure")
                        .mandatory()
                        .help("productops.outcome.field.measure.help"),
                Field.of(CriterionFields.BASELINE, FieldKind.TEXT, "productops.outcome.field.baseline")
                        .help("productops.outcome.field.baseline.help"),
                Field.of(CriterionFields.TARGET, FieldKind.TEXT, "productops.outcome.field.target")
                        .mandatory()
                        .help("productops.outcome.field.target.help"),
                Field.of(CriterionFields.REVIEW_ON, FieldKind.DATE, "productops.outcome.field.reviewon")
                        .mandatory()
                        .help("productops.outcome.field.reviewon.help"),
                Field.of(CriterionFields.REVIEWER, FieldKind.USER, "productops.outcome.field.reviewer")
                        .mandatory(),
                Field.of(CriterionFields.LINK, FieldKind.TEXT, "productops.outcome.field.link")
                        .help("productops.outcome.field.link.help"));
    }

    @Override
    protected FormValues values(CriterionView view) {
        SuccessCriterion criterion = view.criterion();
        return FormValues.EMPTY
                .with(CriterionFields.MEASURE, criterion.measure())
                .with(CriterionFields.BASELINE, criterion.baseline())
                .with(CriterionFields.TARGET, criterion.target())
                .with(CriterionFields.REVIEW_ON, criterion.reviewOn().toString())
                .with(CriterionFields.REVIEWER, nameOf(criterion.reviewerKey()))
                .with(CriterionFields.LINK, criterion.link());
    }

    /** Who defines a criterion often looks at it, too. */
    FormValues blank() {
        return FormValues.EMPTY.with(
                CriterionFields.REVIEWER,
                people.currentUserKey().map(this::nameOf).orElse(""));
    }

    private String nameOf(String userKey) {
        return people.findByKey(userKey).map(Person::name).orElse(userKey);
    }

    @Override
    protected String display(Field field, String value) {
        if (field.kind() != FieldKind.DATE) {
            return value;
        }
        try {
            return dates.day(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** What was typed, as a draft. */
    static CriterionDraft draft(FormValues typed) {
        return new CriterionDraft(
                typed.text(CriterionFields.MEASURE),
                typed.text(CriterionFields.BASELINE),
                typed.text(CriterionFields.TARGET),
                typed.text(CriterionFields.REVIEW_ON),
                typed.text(CriterionFields.REVIEWER),
                typed.text(CriterionFields.LINK));
    }
}
