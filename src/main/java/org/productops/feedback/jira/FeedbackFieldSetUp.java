package org.productops.feedback.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.jira.ChosenScreens;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpStep;
import org.productops.common.setup.SetUpUndo;
import org.productops.common.text.Texts;

/**
 * Creates the field <em>Feedback</em> for issues of that type in all projects, and puts it on the screens of the chosen ones.
 * Issues of other types do not have it, though they share the screens.
 */
@JiraComponent
public class FeedbackFieldSetUp implements SetUpStep {

    /** After the issue type, for which the field is. */
    private static final int POSITION = 25;

    private final CustomFieldCreation creation;
    private final FeedbackField feedback;
    private final ChosenScreens screens;
    private final IssueTypeManager types;
    private final FeedbackIds ids;
    private final Texts texts;

    @Inject
    public FeedbackFieldSetUp(
            CustomFieldCreation creation,
            FeedbackField feedback,
            ChosenScreens screens,
            @JiraImport IssueTypeManager types,
            FeedbackIds ids,
            Texts texts) {
        this.creation = creation;
        this.feedback = feedback;
        this.screens = screens;
        this.types = types;
        this.ids = ids;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.feedback.field.setup-about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return screens.reached(projectIds, all);
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        List<SetUpResult> results = new ArrayList<>();
        Optional<CustomField> known = feedback.all().stream().findFirst();
        CustomField field = known.orElseGet(this::create);
        results.add(new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.feedback.field.setup-field", field.getName())));
        if (!projectIds.isEmpty()) {
            List<String> changed = screens.add(field, projectIds);
            results.add(
                    changed.isEmpty()
                            ? new SetUpResult(
                                    Outcome.UNCHANGED,
                                    Message.of("productops.feedback.field.setup-screens-unchanged", field.getName()))
                            : new SetUpResult(
                                    Outcome.CHANGED,
                                    Message.of(
                                            "productops.feedback.field.setup-screens",
                                            field.getName(),
                                            String.join(", ", changed))));
        }
        return results;
    }

    @Override
    public List<SetUpUndo> undo(long projectId, Set<Long> staying) {
        return feedback.all().stream()
                .flatMap(field -> screens.undo(field, projectId, staying).stream())
                .toList();
    }

    private CustomField create() {
        String name = texts.get("productops.feedback.field.name");
        List<IssueType> onlyFor =
                ids.issueType().map(types::getIssueType).map(List::of).orElse(List.of());
        return creation.create(new CustomFieldCreation.Wanted(
                name,
                texts.get("productops.feedback.field.description"),
                FeedbackField.TYPE,
                // Jira keeps no value of it, so that there is nothing to be searched.
                Optional.empty(),
                onlyFor,
                Message.of(
                        "productops.feedback.field.setup-by-hand", name, texts.get("productops.feedback.field.type")),
                reason -> Message.of("productops.feedback.field.setup-refused", reason)));
    }
}
