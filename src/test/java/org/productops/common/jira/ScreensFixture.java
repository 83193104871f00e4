package org.productops.common.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Projects with their screens, without a product. */
public final class ScreensFixture {

    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueTypeScreenSchemeManager schemes = mock(IssueTypeScreenSchemeManager.class);
    public final ProjectScreens screens = new ProjectScreens(schemes);
    public final ChosenScreens chosen = new ChosenScreens(projects, screens);

    /** A project that uses these screens. */
    public Project project(long id, String name, Screen... used) {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(id);
        when(project.getName()).thenReturn(name);
        when(projects.getProjectObj(id)).thenReturn(project);
        List<FieldScreenSchemeItem> items = Arrays.stream(used)
                .map(screen -> {
                    FieldScreenSchemeItem item = mock(FieldScreenSchemeItem.class);
                    when(item.getFieldScreen()).thenReturn(screen.screen);
                    return item;
                })
                .toList();
        FieldScreenScheme screenScheme = mock(FieldScreenScheme.class);
        when(screenScheme.getFieldScreenSchemeItems()).thenReturn(items);
        IssueTypeScreenSchemeEntity entity = mock(IssueTypeScreenSchemeEntity.class);
        when(entity.getFieldScreenScheme()).thenReturn(screenScheme);
        IssueTypeScreenScheme scheme = mock(IssueTypeScreenScheme.class);
        when(scheme.getEntities()).thenReturn(List.of(entity));
        when(schemes.getIssueTypeScreenScheme(project)).thenReturn(scheme);
        return project;
    }

    /** A screen with one tab. */
    public static final class Screen {

        private final FieldScreen screen = mock(FieldScreen.class);
        private final Set<String> content = new HashSet<>();
        private int added;

        public Screen(long id, String name) {
            FieldScreenTab tab = mock(FieldScreenTab.class);
            when(screen.getId()).thenReturn(id);
            when(screen.getName()).thenReturn(name);
            when(screen.getTab(0)).thenReturn(tab);
            when(screen.containsField(any())).thenAnswer(call -> content.contains(call.<String>getArgument(0)));
            doAnswer(call -> {
                        added++;
                        return content.add(call.getArgument(0));
                    })
                    .when(tab)
                    .addFieldScreenLayoutItem(any());
            doAnswer(call -> {
                        if (!content.remove(call.<String>getArgument(0))) {
                            throw new IllegalArgumentException("The field is not on the screen");
                        }
                        return null;
                    })
                    .when(screen)
                    .removeFieldScreenLayoutItem(any());
        }

        /** How many fields were put on it. */
        public int added() {
            return added;
        }

        /** The ids of the fields that are on it. */
        public Set<String> content() {
            return Set.copyOf(content);
        }
    }
}
