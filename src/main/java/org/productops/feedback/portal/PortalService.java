package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Standing;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeQueueService;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.portal.PortalProjects.PortalProject;

/** The portals of projects, for those who administer the project or the product. */
@JiraComponent
public class PortalService {

    /** Addresses are unique over all projects, so there is one lock. */
    private static final String LOCK = "feedback.portal";

    /** So much of what could not become an issue is shown. */
    private static final int STUCK = 50;

    /** Among so much of what is no issue yet. */
    private static final int OPEN = 500;

    private final Access access;
    private final PortalStore store;
    private final SentStore sent;
    private final SentQueue queue;
    private final IntakeQueueService intake;
    private final PortalProjects projects;
    private final People people;
    private final Writes writes;
    private final AuditLog audit;

    @Inject
    public PortalService(
            Access access,
            PortalStore store,
            SentStore sent,
            SentQueue queue,
            IntakeQueueService intake,
            PortalProjects projects,
            People people,
            Writes writes,
            AuditLog audit) {
        this.access = access;
        this.store = store;
        this.sent = sent;
        this.queue = queue;
        this.intake = intake;
        this.projects = projects;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
    }

    /**
     * The portals of a project.
     *
     * @throws NotFoundException if there is no such project that the user may see
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public PortalView ofProject(String projectKey) {
        PortalProject project = administered(projectKey);
        return new PortalView(
                project,
                store.ofProject(project.id()).stream()
                        .sorted(Comparator.comparing(Portal::title, TextOrder.OF_ALL_LANGUAGES)
                                .thenComparing(Portal::id))
                        .toList(),
                stuck(project.id()));
    }

    private List<PortalView.Stuck> stuck(long projectId) {
        List<SentFeedback> open = sent.openOf(projectId, OPEN);
        Map<Long, IntakeEntry> entries = queue.entriesOf(open);
        return open.stream()
                .filter(each -> entries.containsKey(each.id()))
                .map(each -> stuck(each, entries.get(each.id())))
                .filter(each -> !each.reason().isEmpty())
                .limit(STUCK)
                .toList();
    }

    private static PortalView.Stuck stuck(SentFeedback sent, IntakeEntry entry) {
        boolean retriable = entry.state() == IntakeState.FAILED || entry.state() == IntakeState.QUARANTINED;
        return new PortalView.Stuck(sent, entry.reason(), retriable);
    }

    /**
     * Tries again what could not become an issue, as far as {@link #ofProject} shows it.
     *
     * @return how many wait now
     * @throws NotFoundException if there is no such project that the user may see
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public int retryStuck(String projectKey) {
        PortalProject project = administered(projectKey);
        return intake.retryOf(
                project.id(),
                stuck(project.id()).stream()
                        .filter(PortalView.Stuck::retriable)
                        .flatMap(each -> each.sent().entryId().stream().boxed())
                        .toList());
    }

    /** The project in which the user may make a portal; see {@link #ofProject}. */
    public PortalProject administered(String projectKey) {
        access.requireUser();
        return require(projects.visible(projectKey).orElseThrow(() -> new NotFoundException(noProject(projectKey))));
    }

    private static Message noProject(String projectKey) {
        return Message.of("productops.portal.error.no-project", TextRule.beginning(projectKey));
    }

    /**
     * The project of a portal, for those who may change it.
     *
     * @throws NotFoundException if the user does not see the project: not even its name is told
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public PortalProject projectOf(Portal portal) {
        access.requireUser();
        return require(projects.find(portal.projectId())
                .filter(project -> access.isAdministrator()
                        || projects.visible(project.key()).isPresent())
                .orElseThrow(() -> gone(portal.id())));
    }

    private PortalProject require(PortalProject project) {
        if (!access.isAdministrator() && !projects.administered(project.id())) {
            throw new NotPermittedException(Message.of("productops.portal.error.not-permitted", project.name()), false);
        }
        return project;
    }

    /**
     * A portal, for somebody who may change it.
     *
     * @throws NotFoundException if there is none in a project that the user sees
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public Portal getToEdit(long id) {
        access.requireUser();
        Portal portal = store.find(id).orElseThrow(() -> gone(id));
        projectOf(portal);
        return portal;
    }

    /**
     * Adds a portal.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link PortalFields}; at <code>project</code> if
     *     the user sees none of that key
     * @throws NotPermittedException if the user administers neither the project nor the product
     */
    public Portal create(String projectKey, PortalDraft draft) {
        access.requireUser();
        PortalProject project = require(
                projects.visible(projectKey).orElseThrow(() -> InvalidException.at("project", noProject(projectKey))));
        String user = access.requireUser();
        Portal wanted = known(PortalRules.apply(draft, project.id(), user, Optional.empty()));
        return writes.run(LOCK, 0, () -> {
            Portal added = store.insert(free(wanted));
            record(user, "productops.portal.audit.created", Optional.empty(), Optional.of(added));
            return added;
        });
    }

    /**
     * Changes a portal; one that is to stay as it is keeps its version. Its old address leads nowhere any more.
     *
     * @param version the version that the change is based on
     * @throws ConflictException if somebody else has changed it since
     * @throws InvalidException with all that is wrong
     */
    public Portal update(long id, long version, PortalDraft draft) {
        String user = access.requireUser();
        Portal seen = getToEdit(id);
        known(PortalRules.apply(draft, seen.projectId(), user, Optional.of(seen)));
        return writes.run(LOCK, 0, () -> {
            Portal before = stored(id, version);
            Portal after = free(PortalRules.apply(draft, before.projectId(), user, Optional.of(before)));
            if (before.sameAs(after)) {
                return before;
            }
            store.update(after);
            record(user, "productops.portal.audit.changed", Optional.of(before), Optional.of(after));
            return after;
        });
    }

    /**
     * Removes a portal. What was sent through it stays.
     *
     * @param version the version that the user has seen
     */
    public void delete(long id, long version) {
        String user = access.requireUser();
        getToEdit(id);
        writes.run(LOCK, 0, () -> {
            Portal before = stored(id, version);
            store.remove(id);
            record(user, "productops.portal.audit.removed", Optional.of(before), Optional.empty());
            return before;
        });
    }

    private Portal stored(long id, long version) {
        Portal portal = store.find(id).orElseThrow(() -> gone(id));
        ConflictException.check(portal, version, Message.of("productops.portal.error.conflict"));
        return portal;
    }

    private Portal known(Portal portal) {
        portal.group().filter(group -> people.standing(group) == Standing.GONE).ifPresent(group -> {
            throw InvalidException.at(PortalFields.GROUP, Message.of("productops.portal.error.group-unknown", group));
        });
        return portal;
    }

    private Portal free(Portal portal) {
        store.at(portal.address()).filter(other -> other.id() != portal.id()).ifPresent(other -> {
            throw InvalidException.at(
                    PortalFields.ADDRESS, Message.of("productops.portal.error.address-taken", portal.address()));
        });
        return portal;
    }

    private static NotFoundException gone(long id) {
        return new NotFoundException(Message.of("productops.portal.error.no-portal", String.valueOf(id)));
    }

    private void record(String user, String action, Optional<Portal> before, Optional<Portal> after) {
        Portal named = after.or(() -> before).orElseThrow();
        audit.record(AuditEntry.configuration(
                user, action, named.id() + " " + named.title(), FieldChange.between(audited(before), audited(after))));
    }

    private static Map<String, String> audited(Optional<Portal> portal) {
        Map<String, String> said = new LinkedHashMap<>();
        portal.ifPresent(each -> {
            said.put(PortalFields.TITLE, each.title());
            said.put(PortalFields.ADDRESS, each.address());
            said.put(PortalFields.INTRODUCTION, each.introduction());
            said.put(PortalFields.GROUP, each.group().orElse(""));
            said.put(PortalFields.ACTIVE, String.valueOf(each.active()));
            said.put(
                    PortalFields.QUESTIONS,
                    String.join(
                            "\n",
                            each.questions().stream()
                                    .map(PortalService::audited)
                                    .toList()));
        });
        return said;
    }

    private static String audited(PortalQuestion question) {
        String mark = question.mandatory() ? "*" : "";
        return (question.field().id() + mark + " " + question.label() + " " + question.help()).strip();
    }
}
