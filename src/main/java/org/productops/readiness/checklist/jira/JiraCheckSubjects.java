package org.productops.readiness.checklist.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.PluginChecks;
import org.productops.readiness.check.ProjectRoles;
import org.productops.readiness.check.SubjectKind;
import org.productops.readiness.check.jira.JiraFieldCatalog;
import org.productops.readiness.check.jira.JiraLinks;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistLibrary;

/** What checks can look at in Jira, and the checklists themselves. */
@JiraComponent
public class JiraCheckSubjects implements CheckSubjects {

    private final JiraFieldCatalog fields;
    private final JiraLinks links;
    private final ProjectRoles roles;
    private final PluginChecks checks;
    private final ChecklistLibrary library;

    @Inject
    public JiraCheckSubjects(
            JiraFieldCatalog fields,
            JiraLinks links,
            ProjectRoles roles,
            PluginChecks checks,
            ChecklistLibrary library) {
        this.fields = fields;
        this.links = links;
        this.roles = roles;
        this.checks = checks;
        this.library = library;
    }

    @Override
    public Optional<String> nameOf(SubjectKind kind, String id) {
        return switch (kind) {
            case FIELD -> fields.nameOf(id);
            case CHECKLIST ->
                Optional.of(id)
                        .filter(text -> text.matches("\\d{1,18}"))
                        .flatMap(text -> library.checklists().find(Long.parseLong(text)))
                        .map(Checklist::name);
            case LINK_TYPE -> links.nameOfType(id);
            case PROJECT_ROLE -> roles.nameOf(id);
            case PLUGIN_CHECK -> checks.ask(id, ReadinessCheck::name);
            case NONE -> Optional.empty();
        };
    }

    @Override
    public List<Choice> all(SubjectKind kind) {
        return switch (kind) {
            case FIELD -> fields.all();
            case CHECKLIST ->
                library.checklists().all().stream()
                        .map(list -> new Choice(String.valueOf(list.id()), list.name()))
                        .toList();
            case LINK_TYPE -> links.types();
            case PROJECT_ROLE ->
                roles.all().stream()
                        .map(role -> new Choice(role.id(), role.name()))
                        .toList();
            case PLUGIN_CHECK -> checks.all();
            case NONE -> List.of();
        };
    }
}
