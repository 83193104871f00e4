package org.productops.devhost.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.devhost.jira.model.IssueTypeRecord;
import org.productops.devhost.jira.model.IssueTypeSchemeRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.ProjectRecord;

/** The issue types, and the schemes that give them to projects. */
public final class JiraIssueTypes implements IssueTypeManager, IssueTypeSchemeManager {
    /** The id of the scheme that new issue types join by themselves. */
    public static final long DEFAULT_SCHEME = 10000;

    private record Scheme(Long getId, String getName) implements FieldConfigScheme {}

    private final JiraRecords records;
    private final JiraProjects projects;

    public JiraIssueTypes(JiraRecords records, JiraProjects projects) {
        this.records = records;
        this.projects = projects;
    }

    @Override
    public synchronized IssueType createIssueType(String name, String description, Long avatarId) {
        if (name == null || name.isBlank()) {
            throw new IllegalStateException("An issue type needs a name");
        }
        if (getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("An issue type with this name exists: " + name);
        }
        if (records.avatars().get(String.valueOf(avatarId)).isEmpty()) {
            throw new IllegalArgumentException("There is no avatar " + avatarId);
        }
        String id = String.valueOf(records.nextId("issue-type"));
        IssueTypeRecord type = new IssueTypeRecord(id, name, description, avatarId, false);
        records.issueTypes().put(type);
        records.issueTypeSchemes().get(String.valueOf(DEFAULT_SCHEME)).ifPresent(scheme -> records.issueTypeSchemes()
                .put(withType(scheme, id)));
        return new JiraIssueType(type);
    }

    @Override
    public void updateIssueType(IssueType issueType, String name, String description, Long avatarId) {
        records.issueTypes()
                .put(new IssueTypeRecord(issueType.getId(), name, description, avatarId, issueType.isSubTask()));
    }

    private static IssueTypeSchemeRecord withType(IssueTypeSchemeRecord scheme, String typeId) {
        Set<String> ids = new LinkedHashSet<>(scheme.typeIds());
        ids.add(typeId);
        return new IssueTypeSchemeRecord(scheme.id(), scheme.name(), List.copyOf(ids));
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return records.issueTypes().all().stream()
                .<IssueType>map(JiraIssueType::new)
                .toList();
    }

    @Override
    public IssueType getIssueType(String id) {
        return records.issueTypes().get(id).map(JiraIssueType::new).orElse(null);
    }

    /** The issue type of this name; upper and lower case are the same. */
    public Optional<IssueType> named(String name) {
        return getIssueTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        IssueTypeSchemeRecord scheme = schemeOf(projects.record(project.getId()));
        return new Scheme(scheme.id(), scheme.name());
    }

    private IssueTypeSchemeRecord schemeOf(ProjectRecord project) {
        return records.issueTypeSchemes()
                .get(String.valueOf(project.issueTypeSchemeId()))
                .orElseThrow();
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds) {
        for (String id : optionIds) {
            if (getIssueType(id) == null) {
                throw new IllegalArgumentException("There is no issue type " + id);
            }
        }
        records.issueTypeSchemes()
                .put(new IssueTypeSchemeRecord(scheme.getId(), scheme.getName(), List.copyOf(optionIds)));
        return scheme;
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return schemeOf(projects.record(project.getId())).typeIds().stream()
                .map(this::getIssueType)
                .toList();
    }
}
