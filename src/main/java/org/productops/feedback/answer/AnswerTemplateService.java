package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextRule;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;

/** The words of a project's answers. Who may see the project reads them; who administers it, or the product, changes them. */
@JiraComponent
public class AnswerTemplateService {

    private static final String LOCK = "feedback.answer";

    private final AnswerTemplateStore store;
    private final AnswerDrafting drafting;
    private final DeliveryProjects projects;
    private final Access access;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public AnswerTemplateService(
            AnswerTemplateStore store,
            AnswerDrafting drafting,
            DeliveryProjects projects,
            Access access,
            Writes writes,
            AuditLog audit) {
        this.store = store;
        this.drafting = drafting;
        this.projects = projects;
        this.access = access;
        this.writes = writes;
        this.audit = audit;
    }

    /** The projects whose template the user may change. */
    public List<DeliveryProject> editable() {
        access.requireUser();
        return projects.visible().stream().filter(this::mayEdit).toList();
    }

    /**
     * A project's template.
     *
     * @throws NotFoundException if there is no such project for this user
     */
    public AnswerTemplateView read(String projectKey) {
        access.requireUser();
        return view(find(projectKey));
    }

    /**
     * A project's template, for a user who means to change it.
     *
     * @throws NotFoundException if there is no such project for this user
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public AnswerTemplateView readToEdit(String projectKey) {
        access.requireUser();
        return view(findEditable(projectKey));
    }

    /**
     * Changes a project's template; saving what it has changes nothing.
     *
     * @param version the version that the caller had read
     * @throws NotFoundException if there is no such project for this user
     * @throws NotPermittedException if the user administers neither the project nor the product
     * @throws ConflictException if somebody else has changed it since
     * @throws org.productops.common.error.InvalidException with what is wrong
     */
    public AnswerTemplateView save(String projectKey, long version, AnswerTemplateDraft draft) {
        String user = access.requireUser();
        DeliveryProject project = findEditable(projectKey);
        AnswerTemplate next = AnswerTemplateRules.apply(draft, project.id(), version + 1);
        writes.run(LOCK, project.id(), () -> {
            AnswerTemplateView before = view(project);
            ConflictException.check(before, version, Message.of("productops.answer.error.conflict"));
            if (before.template().text().equals(next.text())) {
                return before;
            }
            store.put(next);
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.answer.audit.template",
                    project.key() + " " + project.name(),
                    FieldChange.between(
                            Map.of(AnswerFields.TEXT, before.template().text()),
                            Map.of(AnswerFields.TEXT, next.text()))));
            return before;
        });
        return view(project);
    }

    private AnswerTemplateView view(DeliveryProject project) {
        return new AnswerTemplateView(
                project,
                store.find(project.id()).orElseGet(() -> AnswerTemplate.none(project.id())),
                drafting.usual(),
                mayEdit(project));
    }

    private boolean mayEdit(DeliveryProject project) {
        return access.isAdministrator() || projects.isAdministered(project.id());
    }

    private DeliveryProject find(String key) {
        return projects.visible().stream()
                .filter(project -> project.key().equalsIgnoreCase(key.strip()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.error.no-project", TextRule.beginning(key))));
    }

    private DeliveryProject findEditable(String key) {
        DeliveryProject project = find(key);
        if (!mayEdit(project)) {
            throw new NotPermittedException(
                    Message.of("productops.answer.error.not-administrator", project.name()), false);
        }
        return project;
    }
}
