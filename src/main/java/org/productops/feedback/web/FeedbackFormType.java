package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.common.web.form.FormType;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.UnreadableFeedback;

/** The form of feedback, in the panel of its issue and on a page of its own. */
@JiraComponent
public class FeedbackFormType extends FormType<FeedbackView> {

    private final ProductDates dates;

    @Inject
    public FeedbackFormType(ProductDates dates) {
        super("productops-feedback", FeedbackView.class);
        this.dates = dates;
    }

    @Override
    protected List<Field> fields(Optional<FeedbackView> record) {
        List<Choice> sources = new ArrayList<>();
        sources.add(Choice.labelled("", "productops.feedback.source.choose"));
        Arrays.stream(FeedbackSource.values())
                .map(source -> Choice.labelled(source.name(), source.textKey()))
                .forEach(sources::add);
        return List.of(
                Field.of(FeedbackFields.SOURCE, FieldKind.CHOICE, "productops.feedback.source")
                        .mandatory()
                        .choices(sources),
                Field.of(FeedbackFields.ORGANISATION, FieldKind.TEXT, "productops.feedback.organisation"),
                Field.of(FeedbackFields.QUOTE, FieldKind.LINES, "productops.feedback.quote")
                        .mandatory()
                        .help("productops.feedback.quote.help"),
                Field.of(FeedbackFields.HEARD_ON, FieldKind.DATE, "productops.feedback.heard-on")
                        .mandatory());
    }

    @Override
    public FormValues values(FeedbackView view) {
        return view.feedback()
                .map(feedback -> new FeedbackDraft(
                        feedback.source().name(),
                        feedback.organisation(),
                        feedback.quote(),
                        feedback.heardOn().toString()))
                .or(() -> view.unreadable().map(UnreadableFeedback::draft))
                .map(FeedbackFormType::values)
                .orElse(FormValues.EMPTY);
    }

    private static FormValues values(FeedbackDraft draft) {
        return FormValues.EMPTY
                .with(FeedbackFields.SOURCE, draft.source())
                .with(FeedbackFields.ORGANISATION, draft.organisation())
                .with(FeedbackFields.QUOTE, draft.quote())
                .with(FeedbackFields.HEARD_ON, draft.heardOn());
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
    static FeedbackDraft draft(FormValues typed) {
        return new FeedbackDraft(
                typed.text(FeedbackFields.SOURCE),
                typed.text(FeedbackFields.ORGANISATION),
                typed.text(FeedbackFields.QUOTE),
                typed.text(FeedbackFields.HEARD_ON));
    }
}
