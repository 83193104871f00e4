package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.person.PersonWords;
import org.productops.common.store.OnceTokens;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeSource;

/**
 * What colleagues send through portals, and what each of them may read of it afterwards. Nobody needs a permission in the
 * project for that, or any licence of the product's own: who is logged in, and in the portal's group if it has one, may use it.
 */
@JiraComponent
public class SentFeedbackService {

    /** How much one person can send in an hour. */
    static final int MOST_AN_HOUR = 60;

    /** How many bytes of files one person can leave lying in forms that are not sent. */
    static final long MOST_UNSENT_BYTES = 100L * 1024 * 1024;

    /** No file is bigger, whatever the product takes. */
    public static final int MOST_FILE_BYTES = 10 * 1024 * 1024;

    /** How many are listed for the one who sent them. */
    static final int LISTED = 200;

    /** The lock of all who send the same form. */
    private static final String LOCK = "feedback.portal.sent";

    /** What a token of any version can be: databases refuse some of what else may be sent in its place. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Pattern CAPTURE_ID = Pattern.compile("[A-Za-z0-9_-]{32,64}");
    private static final int THROUGH_LENGTH = 255;

    private final Access access;
    private final People people;
    private final PortalStore portals;
    private final PortalProjects projects;
    private final SentStore sent;
    private final PortalFileStore files;
    private final IssueFiles issueFiles;
    private final SentQueue queue;
    private final SentOutcomes outcomes;
    private final Writes writes;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public SentFeedbackService(
            Access access,
            People people,
            PortalStore portals,
            PortalProjects projects,
            SentStore sent,
            PortalFileStore files,
            IssueFiles issueFiles,
            SentQueue queue,
            SentOutcomes outcomes,
            Writes writes,
            Transactions transactions,
            InstantSource clock) {
        this.access = access;
        this.people = people;
        this.portals = portals;
        this.projects = projects;
        this.sent = sent;
        this.files = files;
        this.issueFiles = issueFiles;
        this.queue = queue;
        this.outcomes = outcomes;
        this.writes = writes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A portal, for somebody who may use it.
     *
     * @throws NotFoundException if there is none at this address, or nobody may use it now
     * @throws NotPermittedException if it is for a group that the user is not in
     */
    public Portal portal(String address) {
        String user = access.requireUser();
        Portal portal = Optional.of(address)
                .filter(PortalRules::isAddress)
                .flatMap(portals::at)
                .filter(Portal::active)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.portal.error.closed", TextRule.beginning(address))));
        if (!mayUse(portal, user)) {
            throw new NotPermittedException(Message.of("productops.portal.error.not-in-group", portal.title()), false);
        }
        return portal;
    }

    private boolean mayUse(Portal portal, String user) {
        return portal.group().map(group -> people.isMember(user, group)).orElse(true);
    }

    /** The portals that the user may use now, by title. */
    public List<Portal> usable() {
        String user = access.requireUser();
        return portals.all().stream()
                .filter(Portal::active)
                .filter(portal -> mayUse(portal, user))
                .sorted(Comparator.comparing(Portal::title, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(Portal::id))
                .toList();
    }

    /** The portals that are open, by title, for those who list them elsewhere: who may use each is asked for when it is used. */
    public List<Portal> open() {
        access.requireUser();
        return portals.all().stream()
                .filter(Portal::active)
                .sorted(Comparator.comparing(Portal::title, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(Portal::id))
                .toList();
    }

    /**
     * Keeps what somebody captured on a page, as if it had come through a portal; whether that asks for more makes no
     * difference. The same is kept once; with other words under its id, what came first stands.
     *
     * @param id by which the sender knows it
     * @param page the title of the page
     * @return what is kept
     * @throws InvalidException with all that is wrong
     * @throws NotFoundException if there is no such portal, or nobody may use it now
     * @throws NotPermittedException if it is for a group that the user is not in
     */
    public SentFeedback capture(String id, String address, String page, Map<PortalField, String> typed) {
        String user = access.requireUser();
        if (!CAPTURE_ID.matcher(id).matches()) {
            throw InvalidException.at("id", Message.of("productops.portal.error.capture-id"));
        }
        Optional<SentFeedback> known = sent.withToken(id);
        if (known.isPresent()) {
            return again(known.get(), user, typed);
        }
        Portal portal = portal(address);
        Instant now = clock.instant();
        String title = Characters.keptInLine(page);
        String through = title.isEmpty() ? portal.title() : Shortening.atCharacter(title, THROUGH_LENGTH - 1);
        Map<PortalField, String> said = SentRules.apply(typed, through, now);
        IntakeSource source = source(portal);
        return writes.run(LOCK, id.hashCode(), () -> sent.withToken(id)
                .map(first -> again(first, user, typed))
                .orElseGet(() -> keep(id, user, portal, through, said, List.of(), source, now)));
    }

    /** What is known already: nobody learns of what somebody else has sent, and nothing that is new is taken for it. */
    private static SentFeedback again(SentFeedback first, String user, Map<PortalField, String> typed) {
        if (!first.userKey().equals(user)) {
            throw InvalidException.at("id", Message.of("productops.portal.error.capture-id"));
        }
        String words = first.text(PortalField.QUOTE);
        if (!words.equals(PersonWords.ERASED)
                && !words.equals(FeedbackRules.QUOTE.tidy(typed.getOrDefault(PortalField.QUOTE, "")))) {
            throw InvalidException.at("id", Message.of("productops.portal.error.capture-other"));
        }
        return first;
    }

    /** How many bytes a file may have; 0 if the product takes none. */
    public long mostFileBytes() {
        access.requireUser();
        return Math.min(MOST_FILE_BYTES, issueFiles.mostBytes());
    }

    /**
     * Keeps a file that is to go with what somebody is about to send.
     *
     * @return the file; its token goes into the form
     * @throws InvalidException if it cannot be taken
     */
    public PortalFile keep(String address, String name, byte[] content) {
        String user = access.requireUser();
        portal(address);
        long most = mostFileBytes();
        if (most == 0) {
            throw InvalidException.at(PortalField.FILE.id(), Message.of("productops.portal.error.files-off"));
        }
        String kept = PortalFileRules.apply(name, content, most);
        return transactions.run(() -> {
            if (files.bytesOfUser(user) + content.length > MOST_UNSENT_BYTES) {
                throw InvalidException.at(PortalField.FILE.id(), Message.of("productops.portal.error.files-many"));
            }
            return files.insert(
                    new PortalFile(
                            0, OnceTokens.fresh(), OptionalLong.empty(), user, kept, content.length, clock.instant()),
                    content);
        });
    }

    /** The files with these tokens that the user has sent and that belong to nothing yet. */
    public List<PortalFile> unsent(List<String> tokens) {
        String user = access.requireUser();
        Set<String> wanted = new LinkedHashSet<>(tokens);
        return files
                .withTokens(wanted.stream()
                        .filter(token -> TOKEN.matcher(token).matches())
                        .limit(PortalFileRules.MOST_FILES + 1L)
                        .toList())
                .stream()
                .filter(file -> file.userKey().equals(user) && file.sentId().isEmpty())
                .toList();
    }

    /**
     * Says what would be wrong with it, and keeps nothing; for the owner who looks at a portal. Whoever calls has asked whether
     * the user may: nothing is told of anybody else.
     *
     * @throws InvalidException with all that is wrong, at the ids of the fields
     */
    public void check(Portal portal, SentDraft draft) {
        access.requireUser();
        SentRules.apply(draft, portal, clock.instant());
    }

    /** A number for one form that is shown, by which it is known should it be sent twice. */
    public String form() {
        access.requireUser();
        return OnceTokens.fresh();
    }

    /**
     * Keeps what somebody says, for good. It becomes an issue beside the page. The same form sent once more, by an impatient
     * reader or by a proxy, is kept once; with other words it is something else.
     *
     * @param form see {@link #form}; what is none is taken for a form of its own
     * @return what is kept
     * @throws InvalidException with all that is wrong, at the ids of the fields
     */
    public SentFeedback send(String address, String form, SentDraft draft) {
        String user = access.requireUser();
        Portal portal = portal(address);
        Instant now = clock.instant();
        Map<PortalField, String> said = SentRules.apply(draft, portal, now);
        String token = OnceTokens.of(form, user, typed(portal, said, draft.files()));
        IntakeSource source = source(portal);
        return writes.run(LOCK, token.hashCode(), () -> sent.withToken(token)
                .orElseGet(() -> keep(token, user, portal, portal.title(), said, draft.files(), source, now)));
    }

    private static List<String> typed(Portal portal, Map<PortalField, String> said, List<String> files) {
        List<String> typed = new ArrayList<>(List.of(portal.address()));
        new TreeMap<>(said).forEach((field, text) -> typed.addAll(List.of(field.name(), text)));
        typed.addAll(files);
        return typed;
    }

    private IntakeSource source(Portal portal) {
        return queue.source(IntakeKind.PORTAL, portal.projectId(), portal.ownerKey());
    }

    private SentFeedback keep(
            String token,
            String user,
            Portal portal,
            String through,
            Map<PortalField, String> said,
            List<String> tokens,
            IntakeSource source,
            Instant now) {
        List<PortalFile> own = unsent(tokens);
        refuse(tokens, own);
        if (sent.countOfUser(user, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            throw InvalidException.general(Message.of("productops.portal.error.too-many", MOST_AN_HOUR));
        }
        Map<PortalField, String> kept = new EnumMap<>(said);
        if (!own.isEmpty()) {
            kept.put(PortalField.FILE, own.stream().map(PortalFile::name).collect(Collectors.joining(", ")));
        }
        SentFeedback added = queue.add(
                SentFeedback.fresh(
                        token,
                        portal.projectId(),
                        user,
                        Shortening.atCharacter(through, THROUGH_LENGTH - 1),
                        kept,
                        now,
                        portal.ownerKey()),
                source);
        files.setSent(own.stream().map(PortalFile::id).toList(), added.id());
        return added;
    }

    private static void refuse(List<String> tokens, List<PortalFile> own) {
        FieldErrors.Collector errors = FieldErrors.collect();
        int wanted = new LinkedHashSet<>(tokens).size();
        if (wanted > PortalFileRules.MOST_FILES) {
            errors.at(
                    PortalField.FILE.id(),
                    Message.of("productops.portal.error.files-number", PortalFileRules.MOST_FILES));
        } else if (own.size() < wanted) {
            errors.at(PortalField.FILE.id(), Message.of("productops.portal.error.file-gone"));
        }
        errors.throwIfAny();
    }

    /** What the user has sent, the newest first, with what became of it. */
    public List<SentView> mine() {
        String user = access.requireUser();
        return outcomes.of(sent.ofUser(user, LISTED));
    }

    /**
     * What became of something that the user has sent.
     *
     * @throws NotFoundException if there is no such thing, or somebody else has sent it: not even that is told
     */
    public SentView mine(String token) {
        String user = access.requireUser();
        SentFeedback found = Optional.of(token)
                .filter(typed -> TOKEN.matcher(typed).matches())
                .flatMap(sent::withToken)
                .filter(each -> each.userKey().equals(user))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.portal.error.not-sent")));
        return outcomes.of(List.of(found)).get(0);
    }

    /** The name of the project of what was sent; empty if it is not there any more. */
    public String projectName(SentFeedback mine) {
        access.requireUser();
        return projects.find(mine.projectId())
                .map(PortalProjects.PortalProject::name)
                .orElse("");
    }
}
