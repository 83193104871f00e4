package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.TextRule;

/**
 * Whether terms are marked in issues: a person says it for themselves, those who administer a project for all of its issues, and
 * those who administer Jira for all there are.
 */
@JiraComponent
public class IssueMarkingService {

    private static final String SITE = "Jira";

    private final IssueMarks marks;
    private final MarkedProjects projects;
    private final Access access;
    private final AuditLog audit;

    @Inject
    public IssueMarkingService(IssueMarks marks, MarkedProjects projects, Access access, AuditLog audit) {
        this.marks = marks;
        this.projects = projects;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Switches the marks in all issues on or off for the caller.
     *
     * @throws NotPermittedException if nobody is logged in
     */
    public void setReader(boolean marked) {
        marks.setReader(access.requireUser(), marked);
    }

    /**
     * Switches the marks in the issues of a project on or off for everybody.
     *
     * @throws NotFoundException if there is no such project, or none that the caller may see
     * @throws NotPermittedException if the caller does not administer it
     */
    public void setProject(String key, boolean marked) {
        String user = access.requireUser();
        MarkedProject project = projects.find(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.highlight.error.no-project", TextRule.beginning(key))));
        if (!project.administered()) {
            throw new NotPermittedException(Message.of("productops.highlight.error.project-only"), false);
        }
        if (marks.setProject(project.id(), marked)) {
            audit.record(AuditEntry.configuration(
                    user,
                    marked ? "productops.highlight.audit.project-on" : "productops.highlight.audit.project-off",
                    project.key(),
                    List.<FieldChange>of()));
        }
    }

    /**
     * Switches the marks in all issues on or off for everybody.
     *
     * @throws NotPermittedException if the caller does not administer Jira
     */
    public void setSite(boolean marked) {
        String user = access.requireAdministrator();
        if (marks.setSite(marked)) {
            audit.record(AuditEntry.configuration(
                    user,
                    marked ? "productops.highlight.audit.site-on" : "productops.highlight.audit.site-off",
                    SITE,
                    List.<FieldChange>of()));
        }
    }
}
