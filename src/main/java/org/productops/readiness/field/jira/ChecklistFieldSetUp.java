package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.jira.CustomFieldCreation;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpStep;
import org.productops.common.text.Texts;

/**
 * Creates the field <em>Checklist</em> for all projects. It is put on no screen: which forms and transitions are to show it is
 * for each team to say, and most do well with the panel.
 */
@JiraComponent
public class ChecklistFieldSetUp implements SetUpStep {

    private static final int POSITION = 30;

    private final CustomFieldCreation creation;
    private final ChecklistField checklist;
    private final Texts texts;

    @Inject
    public ChecklistFieldSetUp(CustomFieldCreation creation, ChecklistField checklist, Texts texts) {
        this.creation = creation;
        this.checklist = checklist;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.readiness.checklist-field.setup-about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        return Set.of();
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        Optional<CustomField> known = checklist.all().stream().findFirst();
        CustomField field = known.orElseGet(this::create);
        return List.of(new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.readiness.checklist-field.setup-field", field.getName())));
    }

    private CustomField create() {
        String name = texts.get("productops.readiness.checklist-field.name");
        return creation.create(new CustomFieldCreation.Wanted(
                name,
                texts.get("productops.readiness.checklist-field.description"),
                ChecklistField.TYPE,
                // There is nothing in it to be searched for; the states of checklists have their own words in JQL.
                Optional.empty(),
                Message.of(
                        "productops.readiness.checklist-field.setup-by-hand",
                        name,
                        texts.get("productops.readiness.checklist-field.type")),
                reason -> Message.of("productops.readiness.checklist-field.setup-refused", reason)));
    }
}
