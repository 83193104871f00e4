package org.productops.devhost.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Comparator;
import java.util.List;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.ProjectRecord;

/** The projects. */
public final class JiraProjects implements ProjectManager {
    private final JiraRecords records;

    public JiraProjects(JiraRecords records) {
        this.records = records;
    }

    @Override
    public List<Project> getProjects() {
        return records.projects().all().stream()
                .sorted(Comparator.comparing(ProjectRecord::name))
                .<Project>map(JiraProject::new)
                .toList();
    }

    @Override
    public Project getProjectObj(Long id) {
        return records.projects().get(String.valueOf(id)).map(JiraProject::new).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return getProjects().stream()
                .filter(project -> project.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** The record behind a project. */
    public ProjectRecord record(Long id) {
        return records.projects().get(String.valueOf(id)).orElseThrow();
    }
}
