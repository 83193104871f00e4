package org.productops.feedback.jira;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpUndo;

/**
 * The issue type schemes of projects. Jira gives an issue type to a scheme, not to a project, so it reaches every
 * project that shares the scheme; each text here says which those are. A project is not moved to a scheme of its own:
 * that would change more than the administrator asked for.
 */
@JiraComponent
public class FeedbackSchemes {

    /** So many names stand in a text; the others are counted. */
    private static final int NAMED = 5;

    private final IssueTypeSchemeManager schemes;
    private final ProjectManager projects;
    private final FeedbackIssueCount issuesOfType;

    @Inject
    public FeedbackSchemes(
            @JiraImport IssueTypeSchemeManager schemes,
            @JiraImport ProjectManager projects,
            FeedbackIssueCount issuesOfType) {
        this.schemes = schemes;
        this.projects = projects;
        this.issuesOfType = issuesOfType;
    }

    /** The other projects that share a scheme with some of these. */
    Set<Long> sharedWith(Set<Long> projectIds) {
        return byScheme().values().stream()
                .map(Shared::ids)
                .filter(ids -> !Collections.disjoint(ids, projectIds))
                .flatMap(Set::stream)
                .filter(id -> !projectIds.contains(id))
                .collect(Collectors.toSet());
    }

    /** Adds the issue type to the schemes of the projects, after the types that are there. */
    List<SetUpResult> offer(String issueTypeId, Set<Long> projectIds) {
        List<SetUpResult> results = new ArrayList<>();
        for (Shared shared : byScheme().values()) {
            if (shared.projects().stream().anyMatch(project -> projectIds.contains(project.getId()))) {
                boolean added = add(issueTypeId, shared);
                results.add(new SetUpResult(
                        added ? SetUpResult.Outcome.CHANGED : SetUpResult.Outcome.UNCHANGED,
                        Message.of(
                                "productops.feedback.setup.scheme",
                                shared.scheme().getName(),
                                shared.names())));
            }
        }
        return results;
    }

    /** Takes the issue type out of the scheme of a project, unless somebody needs it there. */
    List<SetUpUndo> undo(IssueType type, long projectId, Set<Long> staying) {
        return byScheme().values().stream()
                .filter(shared -> shared.ids().contains(projectId))
                .filter(shared -> typesOf(shared).contains(type.getId()))
                .map(shared -> undo(type, shared, staying))
                .toList();
    }

    private SetUpUndo undo(IssueType type, Shared shared, Set<Long> staying) {
        String scheme = shared.scheme().getName();
        Set<String> others = typesOf(shared);
        others.remove(type.getId());
        long issues = shared.ids().stream().mapToLong(issuesOfType::inProject).sum();
        if (issues > 0) {
            return SetUpUndo.stays(Message.of(
                    "productops.feedback.setup.undo.scheme-used", type.getName(), scheme, issues, shared.names()));
        }
        if (!Collections.disjoint(shared.ids(), staying)) {
            return SetUpUndo.stays(
                    Message.of("productops.feedback.setup.undo.scheme-shared", type.getName(), scheme, shared.names()));
        }
        if (others.isEmpty()) {
            return SetUpUndo.stays(Message.of("productops.feedback.setup.undo.scheme-last", type.getName(), scheme));
        }
        return SetUpUndo.of(
                Message.of("productops.feedback.setup.undo.scheme", type.getName(), scheme, shared.names()),
                () -> schemes.update(shared.scheme(), others));
    }

    private Set<String> typesOf(Shared shared) {
        return schemes.getIssueTypesForProject(shared.projects().get(0)).stream()
                .map(IssueType::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean add(String issueTypeId, Shared shared) {
        Set<String> typeIds = typesOf(shared);
        if (!typeIds.add(issueTypeId)) {
            return false;
        }
        schemes.update(shared.scheme(), typeIds);
        return true;
    }

    private Map<Long, Shared> byScheme() {
        Map<Long, Shared> byScheme = new LinkedHashMap<>();
        for (Project project : projects.getProjects()) {
            FieldConfigScheme scheme = schemes.getConfigScheme(project);
            byScheme.computeIfAbsent(scheme.getId(), id -> new Shared(scheme, new ArrayList<>()))
                    .projects()
                    .add(project);
        }
        return byScheme;
    }

    /** A scheme and the projects that share it. */
    private record Shared(FieldConfigScheme scheme, List<Project> projects) {

        Set<Long> ids() {
            return projects.stream().map(Project::getId).collect(Collectors.toSet());
        }

        String names() {
            String named = String.join(
                    ", ", projects.stream().limit(NAMED).map(Project::getName).toList());
            return projects.size() > NAMED ? named + " + " + (projects.size() - NAMED) : named;
        }
    }
}
