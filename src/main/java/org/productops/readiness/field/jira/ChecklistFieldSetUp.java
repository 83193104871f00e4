package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.product.Unconfirmed;
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

    private static final Unconfirmed FOR_ALL_PROJECTS = new Unconfirmed(
            ChecklistFieldSetUp.class, "Set up cannot create the field; an administrator can, in Jira's settings.");

    private final CustomFieldManager fields;
    private final ChecklistField checklist;
    private final Texts texts;

    @Inject
    public ChecklistFieldSetUp(@JiraImport CustomFieldManager fields, ChecklistField checklist, Texts texts) {
        this.fields = fields;
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
        JiraContextNode allProjects = FOR_ALL_PROJECTS.get(() -> GlobalIssueContext.getInstance(), () -> {
            throw InvalidException.general(Message.of(
                    "productops.readiness.checklist-field.setup-by-hand",
                    texts.get("productops.readiness.checklist-field.name"),
                    texts.get("productops.readiness.checklist-field.type")));
        });
        try {
            return fields.createCustomField(
                    texts.get("productops.readiness.checklist-field.name"),
                    texts.get("productops.readiness.checklist-field.description"),
                    Objects.requireNonNull(fields.getCustomFieldType(ChecklistField.TYPE), ChecklistField.TYPE),
                    // There is nothing in it to be searched for; the states of checklists have their own words in JQL.
                    null,
                    List.of(allProjects),
                    // No list of issue types means none of them; a list with null in it means all.
                    Collections.singletonList(null));
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            InvalidException refusal =
                    InvalidException.general(Message.of("productops.readiness.checklist-field.setup-refused", reason));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
