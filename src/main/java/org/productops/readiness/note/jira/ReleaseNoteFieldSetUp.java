package org.productops.readiness.note.jira;

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

/** Creates the field <em>Release note</em> for all projects, and puts it on the screens of the chosen ones. */
@JiraComponent
public class ReleaseNoteFieldSetUp implements SetUpStep {

    /** Behind the other fields. */
    private static final int POSITION = 30;

    /** Of the product itself: several lines of text. */
    static final String TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:textarea";

    /** Of the product itself: finds words in a text. */
    static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:textsearcher";

    private static final Unconfirmed FOR_ALL_PROJECTS = new Unconfirmed(
            ReleaseNoteFieldSetUp.class, "Set up cannot create the field for release notes, so that there is none.");

    private final CustomFieldManager fields;
    private final ProjectManager projects;
    private final ReleaseNoteField note;
    private final ProjectScreens screens;
    private final Texts texts;

    @Inject
    public ReleaseNoteFieldSetUp(
            @JiraImport CustomFieldManager fields,
            @JiraImport ProjectManager projects,
            ReleaseNoteField note,
            ProjectScreens screens,
            Texts texts) {
        this.fields = fields;
        this.projects = projects;
        this.note = note;
        this.screens = screens;
        this.texts = texts;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Message about() {
        return Message.of("productops.release.setup.about");
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
        Optional<CustomField> known = note.find();
        CustomField field = known.orElseGet(this::create);
        note.remember(field);
        SetUpResult created = new SetUpResult(
                known.isPresent() ? Outcome.UNCHANGED : Outcome.CREATED,
                Message.of("productops.release.setup.field", field.getName()));
        return projectIds.isEmpty() ? List.of(created) : List.of(created, putOnScreens(field, projectIds));
    }

    private CustomField create() {
        JiraContextNode allProjects = FOR_ALL_PROJECTS.get(() -> GlobalIssueContext.getInstance(), () -> {
            throw InvalidException.general(Message.of("productops.release.setup.impossible"));
        });
        try {
            return fields.createCustomField(
                    texts.get("productops.release.setup.field-name"),
                    texts.get("productops.release.setup.field-description"),
                    Objects.requireNonNull(fields.getCustomFieldType(TYPE), TYPE),
                    Objects.requireNonNull(fields.getCustomFieldSearcher(SEARCHER), SEARCHER),
                    List.of(allProjects),
                    // No list of issue types means none of them; a list with null in it means all.
                    Collections.singletonList(null));
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            InvalidException refusal = InvalidException.general(Message.of("productops.release.setup.refused", reason));
            refusal.initCause(e);
            throw refusal;
        }
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
                        Outcome.UNCHANGED, Message.of("productops.release.setup.screens-unchanged", field.getName()))
                : new SetUpResult(
                        Outcome.CHANGED,
                        Message.of("productops.release.setup.screens", field.getName(), String.join(", ", changed)));
    }

    private List<Project> projects(Set<Long> ids) {
        return ids.stream()
                .sorted()
                .map(projects::getProjectObj)
                .filter(Objects::nonNull)
                .toList();
    }
}
