package org.productops.common.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The screens on which people of a project create, edit and see issues. */
@JiraComponent
public class ProjectScreens {

    private final IssueTypeScreenSchemeManager schemes;

    @Inject
    public ProjectScreens(@JiraImport IssueTypeScreenSchemeManager schemes) {
        this.schemes = schemes;
    }

    /** The project's screens, each once, by id. */
    public Map<Long, FieldScreen> of(Project project) {
        Map<Long, FieldScreen> screens = new LinkedHashMap<>();
        for (IssueTypeScreenSchemeEntity entity :
                schemes.getIssueTypeScreenScheme(project).getEntities()) {
            Collection<FieldScreenSchemeItem> items =
                    entity.getFieldScreenScheme().getFieldScreenSchemeItems();
            for (FieldScreenSchemeItem item : items) {
                screens.put(item.getFieldScreen().getId(), item.getFieldScreen());
            }
        }
        return screens;
    }

    /** Whether people of the project can fill the field in. */
    public boolean hasField(Project project, CustomField field) {
        return of(project).values().stream().anyMatch(screen -> screen.containsField(field.getId()));
    }

    /** Puts the field on the screen's first tab; false if the screen has it already, on whichever tab. */
    public boolean add(FieldScreen screen, CustomField field) {
        FieldScreenTab tab = screen.containsField(field.getId()) ? null : screen.getTab(0);
        if (tab == null) {
            return false;
        }
        tab.addFieldScreenLayoutItem(field.getId());
        return true;
    }

    /** Takes the field off the screen, from whichever tab. */
    public void remove(FieldScreen screen, CustomField field) {
        screen.removeFieldScreenLayoutItem(field.getId());
    }
}
