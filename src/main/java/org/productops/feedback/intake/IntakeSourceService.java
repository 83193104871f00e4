package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.setup.SetUpProject;
import org.productops.common.setup.SetUpProjects;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** The sources that send feedback, for administrators. */
@JiraComponent
public class IntakeSourceService {

    /** For how long a token holds at most besides the next. */
    public static final Duration LONGEST_OVERLAP = Duration.ofDays(7);

    /** Where it is said that this is too long. */
    private static final String OVERLAP = "overlapHours";

    /** Under which sources are changed. */
    static final String LOCK = "feedback.intake.source";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 10;
    private static final int TOKEN_BYTES = 32;
    private static final String TOKEN_START = "poi_";

    private final Access access;
    private final IntakeSourceStore store;
    private final IntakeEntryStore entries;
    private final SetUpProjects projects;
    private final People people;
    private final Writes writes;
    private final AuditLog audit;
    private final InstantSource clock;

    @Inject
    public IntakeSourceService(
            Access access,
            IntakeSourceStore store,
            IntakeEntryStore entries,
            SetUpProjects projects,
            People people,
            Writes writes,
            AuditLog audit,
            InstantSource clock) {
        this.access = access;
        this.store = store;
        this.entries = entries;
        this.projects = projects;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All sources and how they are. */
    public List<IntakeSourceView> all() {
        access.requireAdministrator();
        Map<Long, SetUpProject> byId =
                projects.all().stream().collect(Collectors.toMap(SetUpProject::id, Function.identity()));
        return store.all().stream().map(source -> view(source, byId)).toList();
    }

    /**
     * The source with this id and how it is.
     *
     * @throws NotFoundException if there is none
     */
    public IntakeSourceView view(long id) {
        access.requireAdministrator();
        Map<Long, SetUpProject> byId =
                projects.all().stream().collect(Collectors.toMap(SetUpProject::id, Function.identity()));
        return view(find(id), byId);
    }

    private IntakeSourceView view(IntakeSource source, Map<Long, SetUpProject> byId) {
        Optional<SetUpProject> project = Optional.ofNullable(byId.get(source.projectId()));
        return new IntakeSourceView(
                source,
                project.map(SetUpProject::name).orElse(""),
                project.map(SetUpProject::key).orElse(""),
                people.findByKey(source.runsAsKey()).map(Person::name).orElse(source.runsAsKey()),
                entries.lastReceived(source.id()),
                entries.count(IntakeFilter.of(source.id(), IntakeState.WAITING)),
                entries.count(IntakeFilter.of(source.id(), IntakeState.FAILED)),
                entries.count(IntakeFilter.of(source.id(), IntakeState.QUARANTINED)));
    }

    /** The projects in which issues can be made, by name. */
    public List<SetUpProject> projects() {
        access.requireAdministrator();
        return projects.all();
    }

    /** The source with this id. */
    public IntakeSource get(long id) {
        access.requireAdministrator();
        return find(id);
    }

    /**
     * The source with this id, for those who may change it.
     *
     * @throws NotFoundException if there is none, or one that the plugin has itself
     */
    public IntakeSource getToEdit(long id) {
        access.requireAdministrator();
        return store.find(id)
                .filter(source -> source.kind().isOpen())
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.error.no-source", id)));
    }

    /** For those who may add a source. */
    public void requireMayAdd() {
        access.requireAdministrator();
    }

    private IntakeSource find(long id) {
        return store.find(id)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.intake.error.no-source", id)));
    }

    /**
     * Adds a source. It has no token yet; see {@link #renewToken}.
     *
     * @throws InvalidException with all that is wrong
     */
    public IntakeSource create(IntakeSourceDraft draft) {
        String user = access.requireAdministrator();
        IntakeSource source = IntakeSourceRules.create(draft, named(draft), newKey());
        return writes.run(LOCK, 0, () -> {
            IntakeSource added = store.insert(source);
            record(user, "source-created", added, FieldChange.between(Map.of(), IntakeSourceFields.audited(added)));
            return added;
        });
    }

    /**
     * Changes a source.
     *
     * @param version the version that the change is based on
     * @throws InvalidException with all that is wrong
     * @throws ConflictException if somebody else has changed it since
     */
    public IntakeSource update(long id, long version, IntakeSourceDraft draft) {
        String user = access.requireAdministrator();
        IntakeSourceRules.apply(draft, named(draft), find(id));
        return writes.run(LOCK, id, () -> {
            IntakeSource before = requireVersion(id, version);
            IntakeSource after = IntakeSourceRules.apply(draft, named(draft), before);
            store.update(after);
            List<FieldChange> changes = new ArrayList<>(
                    FieldChange.between(IntakeSourceFields.audited(before), IntakeSourceFields.audited(after)));
            if (before.secret().isSet() && !before.secret().equals(after.secret())) {
                changes.add(new FieldChange(
                        IntakeSourceFields.SECRET, IntakeSourceFields.SET, IntakeSourceFields.SET_ANEW));
            }
            record(user, "source-changed", after, changes);
            return after;
        });
    }

    private IntakeSource requireVersion(long id, long version) {
        IntakeSource before = find(id);
        ConflictException.check(before, version, Message.of("productops.intake.error.source-conflict"));
        return before;
    }

    private IntakeSourceRules.Named named(IntakeSourceDraft draft) {
        String key = draft.project().strip().toUpperCase(Locale.ROOT);
        Optional<Long> project = projects.all().stream()
                .filter(each -> each.key().equals(key))
                .map(SetUpProject::id)
                .findFirst();
        Optional<String> user = draft.runsAs().isBlank()
                ? Optional.empty()
                : people.findByName(draft.runsAs().strip())
                        .filter(Person::active)
                        .map(Person::key);
        return new IntakeSourceRules.Named(project, user);
    }

    /**
     * Makes a new token. It can be seen this one time.
     *
     * @param overlap for how long the one so far holds, too
     * @param version the version that was seen; empty to make one whatever has happened since
     * @return the token
     * @throws InvalidException if that is longer than a week
     * @throws ConflictException if the source, or its token, is not as it was seen
     */
    public String renewToken(long id, Duration overlap, Optional<Long> version) {
        String user = access.requireAdministrator();
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw InvalidException.at(
                    OVERLAP,
                    Message.of("productops.common.error.not-a-count", overlap.toHours(), 0, LONGEST_OVERLAP.toHours()));
        }
        String token = TOKEN_START + Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
        return writes.run(LOCK, id, () -> {
            IntakeSource before = requireOpen(id);
            version.ifPresent(seen -> requireVersion(id, seen));
            Instant now = clock.instant();
            IntakeSource after = before.with(before.tokens().renewed(token, now, now.plus(overlap)));
            store.update(after);
            record(user, "token-renewed", after, tokenChange(before, IntakeSourceFields.SET_ANEW));
            return token;
        });
    }

    /** Lets no token of the source hold any more, from now on and on every node. */
    public IntakeSource revokeToken(long id) {
        String user = access.requireAdministrator();
        return writes.run(LOCK, id, () -> {
            IntakeSource before = requireOpen(id);
            IntakeSource after = before.with(IntakeTokens.NONE);
            store.update(after);
            record(user, "token-revoked", after, tokenChange(before, ""));
            return after;
        });
    }

    private IntakeSource requireOpen(long id) {
        IntakeSource source = find(id);
        if (!source.kind().isOpen()) {
            throw InvalidException.general(Message.of("productops.intake.error.no-tokens"));
        }
        return source;
    }

    private static List<FieldChange> tokenChange(IntakeSource before, String after) {
        return List.of(new FieldChange(
                IntakeSourceFields.TOKEN, before.tokens().isSet() ? IntakeSourceFields.SET : "", after));
    }

    /**
     * Deletes a source, and with it what is known of all that came from it. The issues stay.
     *
     * @param version the version that was seen
     * @throws InvalidException if something of it is still to be seen to
     */
    public void delete(long id, long version) {
        String user = access.requireAdministrator();
        writes.run(LOCK, id, () -> {
            IntakeSource before = requireVersion(id, version);
            int open = entries.count(IntakeFilter.of(id, IntakeState.WAITING))
                    + entries.count(IntakeFilter.of(id, IntakeState.FAILED))
                    + entries.count(IntakeFilter.of(id, IntakeState.QUARANTINED));
            if (open > 0) {
                throw InvalidException.general(Message.of("productops.intake.error.source-open", open));
            }
            entries.removeOf(id);
            store.remove(id);
            record(user, "source-deleted", before, FieldChange.between(IntakeSourceFields.audited(before), Map.of()));
            return before;
        });
    }

    private void record(String user, String action, IntakeSource source, List<FieldChange> changes) {
        audit.record(AuditEntry.configuration(
                user, IntakeAuditTexts.ACTIONS + action, IntakeAuditTexts.subject(source), changes));
    }

    /** A new key for the address of a source. */
    static String newKey() {
        return HexFormat.of().formatHex(random(KEY_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
