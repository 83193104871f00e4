package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.json.Json;
import org.productops.common.store.Transactions;
import org.productops.feedback.FeedbackDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes feedback in. What is taken is kept before anybody is told so, and made an issue a moment later by {@link IntakeWork}.
 * The same comes in once, however often and wherever it is sent, even at once: the database has one row for each identity.
 */
@JiraComponent
public class IntakeService {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeService.class);
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final IntakeAccess access;
    private final IntakeLimits limits;
    private final IntakeReader reader;
    private final IntakeEntryStore entries;
    private final IntakeWork work;
    private final Transactions transactions;
    private final InstantSource clock;
    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.EPOCH);

    @Inject
    public IntakeService(
            IntakeAccess access,
            IntakeLimits limits,
            IntakeReader reader,
            IntakeEntryStore entries,
            IntakeWork work,
            Transactions transactions,
            InstantSource clock) {
        this.access = access;
        this.limits = limits;
        this.reader = reader;
        this.entries = entries;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes what was sent to a source.
     *
     * @param sourceKey the source's key in its address
     * @throws org.productops.common.error.NotFoundException if there is no such source
     * @throws org.productops.common.error.NotPermittedException if the token or the signature is wrong, or nothing is taken
     *     from the source
     * @throws org.productops.common.error.TooManyException if the source has sent too much
     * @throws org.productops.common.error.TooLargeException if it is too long
     * @throws InvalidException with all that is wrong, if no webhook has sent it
     * @throws ConflictException if something else came under its id before, if no webhook has sent it
     * @throws BusyException if it cannot be kept at the moment
     */
    public IntakeReceipt accept(String sourceKey, IntakeLetter letter) {
        try {
            IntakeSource source = access.requireSource(sourceKey, letter.token());
            limits.take(source);
            byte[] body = letter.read();
            access.requireSignature(source, letter, body);
            return take(source, body);
        } catch (ProductOpsException e) {
            throw e;
        } catch (RuntimeException e) {
            tellLog(sourceKey, e);
            throw new BusyException(Message.of("productops.intake.error.not-kept"));
        }
    }

    /** While the database is away, all that is sent fails in the same way: one is enough to see why. */
    private void tellLog(String sourceKey, RuntimeException e) {
        String text =
                "Something that was sent to the source of feedback {} was not kept, and is not acknowledged; for a minute,"
                        + " others like it are told at DEBUG";
        Instant now = clock.instant();
        Instant before = told.get();
        if (now.isAfter(before.plus(QUIET)) && told.compareAndSet(before, now)) {
            LOG.warn(text, sourceKey, e);
        } else {
            LOG.debug(text, sourceKey, e);
        }
    }

    /**
     * Takes what came by a form page or a file, whose owner has asked who calls. In the caller's transaction, if there is one: all
     * of that is kept or nothing.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such source
     * @throws InvalidException with all that is wrong, at the fields of feedback
     * @throws ConflictException if something else came under its id before
     * @throws BusyException if too much waits already
     */
    public IntakeReceipt acceptFrom(PortalEntry entry) {
        IntakeSource source = access.requireOwn(entry.sourceId());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(IntakeTarget.ID.id(), entry.ownId());
        body.put(IntakeTarget.SUMMARY.id(), entry.summary());
        body.put(IntakeTarget.DESCRIPTION.id(), entry.description());
        body.put(IntakeTarget.AREA.id(), entry.areaKey());
        body.put(IntakeTarget.REPORTER.id(), entry.reporterKey().orElse(""));
        body.put(IntakeTarget.LABELS.id(), entry.labels());
        put(body, entry.draft());
        return take(source, Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what was said into a body, as {@link IntakeReader} reads it. */
    static void put(Map<String, Object> body, FeedbackDraft draft) {
        body.put(IntakeTarget.KIND.id(), draft.kind());
        body.put(IntakeTarget.SOURCE.id(), draft.source());
        body.put(IntakeTarget.CHANNEL.id(), draft.channel());
        body.put(IntakeTarget.SAID_BY.id(), draft.saidBy());
        body.put(IntakeTarget.SPEAKER.id(), draft.speaker());
        body.put(IntakeTarget.CONTACT.id(), draft.contact());
        body.put(IntakeTarget.CONSENT.id(), draft.consent());
        body.put(IntakeTarget.ORGANISATION.id(), draft.organisation());
        body.put(IntakeTarget.IMPORTANCE.id(), draft.importance());
        body.put(IntakeTarget.QUOTE.id(), draft.quote());
        body.put(IntakeTarget.LINK.id(), draft.link());
        body.put(IntakeTarget.HEARD_ON.id(), draft.heardOn());
    }

    private IntakeReceipt take(IntakeSource source, byte[] bytes) {
        Optional<String> text = text(bytes);
        IntakeContent content = text.map(body -> reader.readAtDoor(source, body))
                .orElseGet(() ->
                        new IntakeContent.Wrong(FieldErrors.of(Message.of("productops.common.error.json-not-utf-8"))));
        // No database keeps the character, and JSON has none.
        String body =
                text.orElseGet(() -> new String(bytes, StandardCharsets.UTF_8)).replace('\0', '\uFFFD');
        if (content instanceof IntakeContent.Right right) {
            return keep(source, body, right);
        }
        if (content instanceof IntakeContent.Wrong wrong) {
            Optional<IntakeReceipt> before = knownBefore(source, body, wrong);
            if (before.isPresent()) {
                return before.get();
            }
            if (!source.kind().isWebhook()) {
                throw new InvalidException(wrong.errors());
            }
            return quarantine(source, body, wrong);
        }
        return IntakeReceipt.without(
                content instanceof IntakeContent.Ping ? IntakeReceipt.Outcome.PING : IntakeReceipt.Outcome.UNWANTED);
    }

    /** The same again gets the first answer, even if its product area was archived meanwhile. */
    private Optional<IntakeReceipt> knownBefore(IntakeSource source, String body, IntakeContent.Wrong wrong) {
        return wrong.ownId()
                .flatMap(id -> entries.withIdentity(IntakeIdentity.of(source, id)))
                .flatMap(first -> reader.read(source, body) instanceof IntakeContent.Right right
                                && first.wordsHash().equals(IntakeIdentity.ofWords(right.feedback()))
                        ? Optional.of(IntakeReceipt.of(first))
                        : Optional.empty());
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private IntakeReceipt keep(IntakeSource source, String body, IntakeContent.Right right) {
        IntakeEntry entry = IntakeEntry.fresh(
                source,
                right.ownId(),
                IntakeIdentity.of(source, right.ownId()),
                body,
                IntakeIdentity.ofWords(right.feedback()),
                IntakeReader.line(right.feedback()),
                IntakeState.WAITING,
                clock.instant());
        Optional<IntakeEntry> before = entries.withIdentity(entry.identity());
        if (before.isEmpty()) {
            limits.requireRoom(source, IntakeState.WAITING);
            Optional<IntakeEntry> kept = entries.insert(entry, body);
            if (kept.isPresent()) {
                transactions.afterCommit(work::wake);
                return IntakeReceipt.of(kept.get());
            }
            // Somebody was quicker, here or on another node.
            before = entries.withIdentity(entry.identity());
        }
        IntakeEntry first = before.orElseThrow(() -> new BusyException(Message.of("productops.intake.error.not-kept")));
        if (first.bodyHash().equals(entry.bodyHash()) || first.wordsHash().equals(entry.wordsHash())) {
            return IntakeReceipt.of(first);
        }
        return first.isErased() ? erased(source, first) : otherwise(source, body, entry, first);
    }

    /** Whose words were erased does not come back with what the source sends next: it is known, and nothing of it is kept. */
    private static IntakeReceipt erased(IntakeSource source, IntakeEntry first) {
        if (!source.kind().isWebhook()) {
            throw new ConflictException(Message.of("productops.intake.error.erased", first.id()));
        }
        return IntakeReceipt.of(first);
    }

    /** The same id with other words: what came first stands. */
    private IntakeReceipt otherwise(IntakeSource source, String body, IntakeEntry entry, IntakeEntry first) {
        Message other = Message.of("productops.intake.error.other-words", entry.ownId(), first.id());
        if (!source.kind().isWebhook()) {
            throw new ConflictException(other);
        }
        return insert(
                source,
                body,
                entry.understood(
                                entry.ownId(),
                                IntakeIdentity.ofOtherWords(entry.identity(), entry.wordsHash()),
                                entry.wordsHash(),
                                entry.summary())
                        .quarantined(
                                FieldErrors.collect()
                                        .at(IntakeTarget.ID.id(), other)
                                        .build(),
                                clock.instant()));
    }

    private IntakeReceipt quarantine(IntakeSource source, String body, IntakeContent.Wrong wrong) {
        Optional<IntakeEntry> erased = wrong.ownId()
                .flatMap(id -> entries.withIdentity(IntakeIdentity.of(source, id)))
                .filter(IntakeEntry::isErased);
        if (erased.isPresent()) {
            return IntakeReceipt.of(erased.get());
        }
        // Whatever else comes under this id may be right: only the same again is the same.
        String identity = IntakeIdentity.ofNonsense(source, body);
        return insert(
                source,
                body,
                IntakeEntry.fresh(
                                source,
                                wrong.ownId().orElse(""),
                                identity,
                                body,
                                "",
                                wrong.summary(),
                                IntakeState.QUARANTINED,
                                clock.instant())
                        .quarantined(wrong.errors(), clock.instant()));
    }

    private IntakeReceipt insert(IntakeSource source, String body, IntakeEntry entry) {
        Optional<IntakeEntry> before = entries.withIdentity(entry.identity());
        if (before.isEmpty()) {
            limits.requireRoom(source, IntakeState.QUARANTINED);
            before = entries.insert(entry, body).or(() -> entries.withIdentity(entry.identity()));
        }
        return IntakeReceipt.of(
                before.orElseThrow(() -> new BusyException(Message.of("productops.intake.error.not-kept"))));
    }
}
