package org.productops.common.setup.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.productops.common.setup.SetUpProject;
import org.productops.common.setup.SetUpProjects;
import org.productops.common.text.TextOrder;

/** Jira's projects. */
@JiraComponent
public final class JiraSetUpProjects implements SetUpProjects {

    private final ProjectManager projects;

    @Inject
    public JiraSetUpProjects(@JiraImport ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<SetUpProject> all() {
        return projects.getProjects().stream()
                .map(project -> new SetUpProject(project.getId(), project.getKey(), project.getName()))
                .sorted(Comparator.comparing(SetUpProject::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(SetUpProject::key))
                .toList();
    }
}
