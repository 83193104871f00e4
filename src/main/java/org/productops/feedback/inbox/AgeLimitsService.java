package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextRule;

/** How old feedback of a project may get. All who see the project may know it; its administrators change it. */
@JiraComponent
public class AgeLimitsService {

    private static final String LOCK = "feedback.inbox.limits";

    private final InboxAccess access;
    private final AgeLimitsStore store;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public AgeLimitsService(InboxAccess access, AgeLimitsStore store, Writes writes, AuditLog audit) {
        this.access = access;
        this.store = store;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * What a project has agreed on.
     *
     * @throws NotFoundException if there is no such project that the caller may see
     */
    public AgeLimits get(String projectKey) {
        access.requireUser();
        ProjectPlace project = project(projectKey);
        return store.find(project.id()).orElseGet(() -> AgeLimits.none(project.id()));
    }

    /** What each project with feedback that the caller may see has agreed on, by the projects' names. */
    public List<ProjectAgeLimits> all() {
        access.requireUser();
        Map<Long, AgeLimits> agreed =
                store.all().stream().collect(Collectors.toMap(AgeLimits::projectId, Function.identity()));
        return access.projects().stream()
                .map(project -> new ProjectAgeLimits(
                        project,
                        agreed.getOrDefault(project.id(), AgeLimits.none(project.id())),
                        access.administers(project)))
                .toList();
    }

    /**
     * The same for somebody who may change it.
     *
     * @throws NotFoundException if there is no such project that the caller may see
     * @throws NotPermittedException if the caller administers neither the product nor the project
     */
    public AgeLimits getToEdit(String projectKey) {
        access.requireUser();
        requireAdministrator(project(projectKey));
        return get(projectKey);
    }

    /**
     * The project with this key, for somebody who may say how old its feedback may get.
     *
     * @throws NotFoundException if there is no such project that the caller may see
     * @throws NotPermittedException if the caller administers neither the product nor the project
     */
    public ProjectPlace administered(String projectKey) {
        access.requireUser();
        ProjectPlace project = project(projectKey);
        requireAdministrator(project);
        return project;
    }

    private void requireAdministrator(ProjectPlace project) {
        if (!access.administers(project)) {
            throw new NotPermittedException(
                    Message.of("productops.inbox.error.limits-not-permitted", project.name()), false);
        }
    }

    /** Whether the caller may change it; false for a project that the caller may not see. */
    public boolean mayEdit(String projectKey) {
        access.requireUser();
        return access.project(projectKey).filter(access::administers).isPresent();
    }

    /**
     * Keeps what a project agrees on.
     *
     * @param version the version that the change is based on; 0 if nobody had agreed on anything
     * @return what holds now
     * @throws NotFoundException if there is no such project that the caller may see
     * @throws NotPermittedException if the caller administers neither the product nor the project
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link AgeLimitsFields}
     * @throws ConflictException if somebody else changed it since
     */
    public AgeLimits save(String projectKey, long version, AgeLimitsDraft draft) {
        String user = access.requireUser();
        ProjectPlace project = project(projectKey);
        requireAdministrator(project);
        AgeLimits next = AgeLimitsRules.apply(draft, project.id(), version + 1);
        return writes.run(LOCK, project.id(), () -> {
            AgeLimits before = store.find(project.id()).orElseGet(() -> AgeLimits.none(project.id()));
            ConflictException.check(before, version, Message.of("productops.inbox.error.limits-conflict"));
            List<FieldChange> changes = changes(before, next);
            if (changes.isEmpty()) {
                return before;
            }
            store.save(next);
            audit.record(AuditEntry.configuration(
                    user, "productops.inbox.audit.limits", project.id() + " " + project.name(), changes));
            return next;
        });
    }

    private static List<FieldChange> changes(AgeLimits before, AgeLimits after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, AgeLimitsFields.DAYS_TO_TRIAGE, before.daysToTriage(), after.daysToTriage());
        add(changes, AgeLimitsFields.DAYS_TO_ANSWER, before.daysToAnswer(), after.daysToAnswer());
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, int before, int after) {
        if (before != after) {
            changes.add(new FieldChange(field, text(before), text(after)));
        }
    }

    private static String text(int days) {
        return days == 0 ? "" : String.valueOf(days);
    }

    private ProjectPlace project(String key) {
        return access.project(key)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.inbox.error.no-project", TextRule.beginning(key))));
    }
}
