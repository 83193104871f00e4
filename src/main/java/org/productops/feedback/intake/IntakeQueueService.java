package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.productops.area.rule.RuledProjects;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.common.text.TextRule;

/**
 * What came in and how far it is, for administrators: they try again what failed, or discard it with a reason. Who administers a
 * project tries again what is for that project.
 */
@JiraComponent
public class IntakeQueueService {

    /** So much is done at once; whoever wants more asks again. */
    public static final int MOST_AT_ONCE = 1000;

    private static final TextRule REASON = TextRule.lines(1000).mandatory();

    private final Access access;
    private final IntakeEntryStore entries;
    private final IntakeSourceStore sources;
    private final IntakeReader reader;
    private final IntakeWork work;
    private final Issues issues;
    private final RuledProjects projects;
    private final Writes writes;
    private final Transactions transactions;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public IntakeQueueService(
            Access access,
            IntakeEntryStore entries,
            IntakeSourceStore sources,
            IntakeReader reader,
            IntakeWork work,
            Issues issues,
            RuledProjects projects,
            Writes writes,
            Transactions transactions,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.entries = entries;
        this.sources = sources;
        this.reader = reader;
        this.work = work;
        this.issues = issues;
        this.projects = projects;
        this.writes = writes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is looked for, the newest first, without what was sent itself. */
    public Slice<IntakeEntryView> find(IntakeFilter filter, Paging paging) {
        access.requireAdministrator();
        Slice<IntakeEntry> part = entries.page(filter, paging);
        Map<Long, String> names = names();
        Map<Long, VisibleIssue> made = issues
                .visible(part.values().stream()
                        .flatMapToLong(entry -> entry.issueId().stream())
                        .boxed()
                        .toList())
                .stream()
                .collect(Collectors.toMap(VisibleIssue::id, issue -> issue));
        return part.map(entry -> view(entry, names, made, ""));
    }

    /** How much is in each state. */
    public Map<IntakeState, Integer> counts(Optional<Long> sourceId) {
        access.requireAdministrator();
        Map<IntakeState, Integer> counts = new EnumMap<>(IntakeState.class);
        for (IntakeState state : IntakeState.values()) {
            counts.put(state, entries.count(new IntakeFilter(sourceId, Optional.of(state))));
        }
        return counts;
    }

    /**
     * Something that came in, with what was sent.
     *
     * @throws NotFoundException if there is nothing under the id
     */
    public IntakeEntryView get(long id) {
        access.requireAdministrator();
        IntakeEntry entry = find(id);
        Map<Long, VisibleIssue> made = issues
                .visible(entry.issueId().stream().boxed().toList())
                .stream()
                .collect(Collectors.toMap(VisibleIssue::id, issue -> issue));
        return view(entry, names(), made, entries.body(id));
    }

    private IntakeEntry find(long id) {
        return entries.find(id)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.error.no-entry", id)));
    }

    private Map<Long, String> names() {
        return sources.all().stream().collect(Collectors.toMap(IntakeSource::id, IntakeSource::name));
    }

    private static IntakeEntryView view(
            IntakeEntry entry, Map<Long, String> names, Map<Long, VisibleIssue> made, String body) {
        return new IntakeEntryView(
                entry,
                names.getOrDefault(entry.sourceId(), ""),
                entry.issueId().stream()
                        .mapToObj(made::get)
                        .filter(java.util.Objects::nonNull)
                        .findFirst(),
                body);
    }

    /**
     * Tries again what failed, by the mapping as it is now; what could not be understood is read again by it.
     *
     * @return how many of them wait now
     * @throws InvalidException if they are too many
     */
    public int retry(List<Long> ids) {
        String user = access.requireAdministrator();
        requireFew(ids);
        int retried = change(ids, user, "retried", Optional.empty(), this::retried);
        work.wake();
        return retried;
    }

    /**
     * Tries again what failed of what is for a project, as {@link #retry} does; anything else is left alone.
     *
     * @return how many of them wait now
     * @throws NotPermittedException if the user administers neither the project nor the product
     * @throws InvalidException if they are too many
     */
    public int retryOf(long projectId, List<Long> ids) {
        String user = access.requireUser();
        if (!access.isAdministrator() && !projects.administered(projectId)) {
            throw new NotPermittedException(Message.of("productops.intake.error.not-of-project"), false);
        }
        requireFew(ids);
        Set<Long> ofProject = sources.all().stream()
                .filter(source -> source.projectId() == projectId)
                .map(IntakeSource::id)
                .collect(Collectors.toSet());
        List<Long> own = entries.findAll(ids).stream()
                .filter(entry -> ofProject.contains(entry.sourceId()))
                .map(IntakeEntry::id)
                .sorted()
                .toList();
        int retried = change(own, user, "retried", Optional.empty(), this::retried);
        work.wake();
        return retried;
    }

    /**
     * Tries again what is looked for, the first {@value #MOST_AT_ONCE} of it.
     *
     * @return how many of them wait now
     */
    public int retryAll(IntakeFilter filter) {
        access.requireAdministrator();
        return retry(open(filter));
    }

    /**
     * Decides that no issue is made of them.
     *
     * @param reason why
     * @return how many were discarded; what is over, stays as it is
     * @throws InvalidException if there is no reason, or they are too many
     */
    public int discard(List<Long> ids, String reason) {
        String user = access.requireAdministrator();
        FieldErrors.Collector errors = FieldErrors.collect();
        String why = REASON.check(IntakeSourceFields.REASON, reason, errors);
        errors.throwIfAny();
        requireFew(ids);
        FieldErrors discarded = FieldErrors.of(Message.of("productops.intake.reason.discarded", why));
        return change(
                ids,
                user,
                "discarded",
                Optional.of(why),
                entry -> entry.state().isOver() ? entry : entry.discarded(discarded, clock.instant()));
    }

    /**
     * Discards what is looked for, the first {@value #MOST_AT_ONCE} of it.
     *
     * @return how many were discarded
     */
    public int discardAll(IntakeFilter filter, String reason) {
        access.requireAdministrator();
        return discard(open(filter), reason);
    }

    private static void requireFew(List<Long> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw InvalidException.general(
                    Message.of("productops.intake.error.entries-many", MOST_AT_ONCE, ids.size()));
        }
    }

    private List<Long> open(IntakeFilter filter) {
        if (filter.state().isPresent()) {
            return filter.state().get().isOver() ? List.of() : entries.ids(filter, MOST_AT_ONCE);
        }
        List<Long> ids = new ArrayList<>();
        for (IntakeState state : List.of(IntakeState.FAILED, IntakeState.QUARANTINED)) {
            ids.addAll(entries.ids(new IntakeFilter(filter.sourceId(), Optional.of(state)), MOST_AT_ONCE - ids.size()));
        }
        return ids;
    }

    /** One after the other, each under its lock: a node may be about one of them just now. */
    private int change(
            List<Long> ids, String user, String action, Optional<String> reason, UnaryOperator<IntakeEntry> how) {
        Map<Long, Integer> changed = new TreeMap<>();
        for (long id : ids) {
            writes.run(IntakeWork.LOCK, id, () -> {
                Optional<IntakeEntry> before = entries.find(id);
                before.map(how).filter(after -> !after.equals(before.get())).ifPresent(after -> {
                    entries.update(after);
                    if (after.state() != before.get().state()) {
                        changed.merge(after.sourceId(), 1, Integer::sum);
                    }
                });
                return before;
            });
        }
        changed.forEach((sourceId, count) -> transactions.run(() -> {
            audit.record(AuditEntry.configuration(
                    user,
                    IntakeAuditTexts.ACTIONS + action,
                    sources.find(sourceId).map(IntakeAuditTexts::subject).orElse(String.valueOf(sourceId)),
                    changes(count, reason)));
            return sourceId;
        }));
        return changed.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<FieldChange> changes(int count, Optional<String> reason) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(new FieldChange(IntakeSourceFields.COUNT, "", String.valueOf(count)));
        reason.ifPresent(why -> changes.add(new FieldChange(IntakeSourceFields.REASON, "", why)));
        return changes;
    }

    private IntakeEntry retried(IntakeEntry entry) {
        if (entry.state() == IntakeState.FAILED) {
            return entry.retried(clock.instant());
        }
        return entry.state() == IntakeState.QUARANTINED ? readAgain(entry) : entry;
    }

    private IntakeEntry readAgain(IntakeEntry entry) {
        Optional<IntakeSource> source = sources.find(entry.sourceId());
        if (source.isEmpty()) {
            return entry;
        }
        IntakeContent content = reader.readAtDoor(source.get(), entries.body(entry.id()));
        if (content instanceof IntakeContent.Wrong wrong) {
            return entry.quarantined(wrong.errors(), clock.instant());
        }
        if (!(content instanceof IntakeContent.Right right)) {
            return entry.quarantined(FieldErrors.of(Message.of("productops.intake.reason.unwanted")), clock.instant());
        }
        String identity = IntakeIdentity.of(source.get(), right.ownId());
        Optional<IntakeEntry> first = entries.withIdentity(identity).filter(other -> other.id() != entry.id());
        if (first.isPresent()) {
            return entry.quarantined(
                    FieldErrors.collect()
                            .at(
                                    IntakeTarget.ID.id(),
                                    Message.of(
                                            "productops.intake.error.other-words",
                                            right.ownId(),
                                            first.get().id()))
                            .build(),
                    clock.instant());
        }
        return entry.understood(
                        right.ownId(),
                        identity,
                        IntakeIdentity.ofWords(right.feedback()),
                        IntakeReader.line(right.feedback()))
                .retried(clock.instant());
    }
}
