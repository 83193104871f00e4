package org.productops.feedback.evidence.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.time.ProductDates;
import org.productops.common.web.form.Choice;
import org.productops.common.web.form.Field;
import org.productops.common.web.form.FieldKind;
import org.productops.feedback.FeedbackProjects;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.web.SaidFormType;

/** The form with which feedback is created and linked in one go: all of feedback, and where its issue is to stand. */
@JiraComponent
public class AddFeedbackFormType extends SaidFormType {

    static final String PROJECT = "project";
    static final String SUMMARY = "summary";

    private final FeedbackProjects projects;

    @Inject
    public AddFeedbackFormType(ProductDates dates, InstantSource clock, FeedbackProjects projects) {
        super("productops-add-feedback", dates, clock);
        this.projects = projects;
    }

    @Override
    protected List<Field> fields(Optional<FeedbackView> record) {
        List<Field> fields = new ArrayList<>(super.fields(record));
        fields.add(Field.of(PROJECT, FieldKind.CHOICE, "productops.feedback.evidence.project")
                .mandatory()
                .choices(projects.creatable().stream()
                        .map(each -> Choice.named(String.valueOf(each.id()), each.name() + " (" + each.key() + ")"))
                        .toList())
                .underMore());
        fields.add(Field.of(SUMMARY, FieldKind.TEXT, "productops.feedback.evidence.summary")
                .help("productops.feedback.evidence.summary.help")
                .underMore());
        return fields;
    }
}
