package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.jira.ProjectScreens;
import org.productops.common.product.Unconfirmed;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpResult.Outcome;
import org.productops.common.setup.SetUpStep;
import org.productops.common.text.Texts;

/** Creates the field <em>Product area</em> for all projects, and puts it on the screens of the chosen ones. */
@JiraComponent
public class ProductAreaFieldSetUp implements SetUpStep {

    private static final int POSITION = 10;

    /** Of the product itself: compares whole values, so that no area is found by a part of another's key. */
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private static final Unconfirmed FOR_ALL_PROJECTS = new Unconfirmed(
            ProductAreaFieldSetUp.class, "Set up cannot create the field; an administrator can, in Jira's settings.");

    private final CustomFieldManager fields;
    private final ProjectManager projects;
    private final ProductAreaField productArea;
    private final ProjectScreens screens;
    private final Texts texts;

    @Inject
    public ProductAreaFieldSetUp(
            @JiraImport CustomFieldManager fields,
            @JiraImport ProjectManager projects,
            ProductAreaField productArea,
            ProjectScreens screens,
            Texts texts) {
        this.fields = fields;
        this.projects = projects;
        this.productArea = productArea;
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.area.setup.about");
    }

    @Override
    public Set<Long> reached(Set<Long> projectIds, Set<Long> all) {
        Set<Long> touched = projects(projectIds).stream()
                .flatMap(project -> screens.of(project).keySet().stream())
                .collect(Collectors.toSet());
        return projects(all).stream()
                .filter(project -> !Collections.disjoint(screens.of(project).keySet(), touched))
                .map(Project::getId)
                .filter(id -> !projectIds.contains(id))
                .collect(Collectors.toSet());
    }

    @Override
    public List<SetUpResult> apply(Set<Long> projectIds) {
        Optional<CustomField> known = productArea.find();
        CustomField field = known.orElseGet(this::create);
        productArea.remember(field);
        SetUpResult created = new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.area.setup.field", field.getName()));
        return projectIds.isEmpty() ? List.of(created) : List.of(created, putOnScreens(field, projectIds));
    }

    private CustomField create() {
        JiraContextNode allProjects = FOR_ALL_PROJECTS.get(() -> GlobalIssueContext.getInstance(), () -> {
            throw InvalidException.general(Message.of(
                    "productops.area.setup.by-hand",
                    texts.get("productops.area.field-name"),
                    texts.get("productops.area.field-type")));
        });
        try {
            return fields.createCustomField(
                    texts.get("productops.area.field-name"),
                    texts.get("productops.area.field-description"),
                    Objects.requireNonNull(fields.getCustomFieldType(ProductAreaField.TYPE), ProductAreaField.TYPE),
                    Objects.requireNonNull(fields.getCustomFieldSearcher(SEARCHER), SEARCHER),
                    List.of(allProjects),
                    // No list of issue types means none of them; a list with null in it means all.
                    Collections.singletonList(null));
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw withCause(InvalidException.general(Message.of("productops.area.setup.refused", reason)), e);
        }
    }

    private static InvalidException withCause(InvalidException refusal, Exception cause) {
        refusal.initCause(cause);
        return refusal;
    }

    private SetUpResult putOnScreens(CustomField field, Set<Long> projectIds) {
        Map<Long, FieldScreen> all = new LinkedHashMap<>();
        projects(projectIds).forEach(project -> all.putAll(screens.of(project)));
        List<String> changed = all.values().stream()
                .filter(screen -> screens.add(screen, field))
                .map(FieldScreen::getName)
                .toList();
        return changed.isEmpty()
                ? new SetUpResult(
                        Outcome.UNCHANGED, Message.of("productops.area.setup.screens-unchanged", field.getName()))
                : new SetUpResult(
                        Outcome.CHANGED,
                        Message.of("productops.area.setup.screens", field.getName(), String.join(", ", changed)));
    }

    private List<Project> projects(Set<Long> ids) {
        return ids.stream()
                .sorted()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }
}
