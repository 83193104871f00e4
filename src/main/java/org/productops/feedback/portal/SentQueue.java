package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.ProductOpsException;
import org.productops.common.store.Transactions;
import org.productops.common.text.Texts;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.IntakeNumbers;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryStore;
import org.productops.feedback.intake.IntakeKind;
import org.productops.feedback.intake.IntakeService;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSources;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.intake.PortalEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what colleagues have sent into the one queue of all feedback that comes in, and learns from there what became of it: the
 * issue, or that somebody has decided against one. Asks nobody's permission: that is for whoever takes something.
 */
@JiraComponent
public class SentQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SentQueue.class);
    private static final int AT_ONCE = 500;

    private final SentStore store;
    private final SentFollower follower;
    private final IntakeService intake;
    private final IntakeSources sources;
    private final IntakeEntryStore entries;
    private final FeedbackStore feedback;
    private final Texts texts;
    private final Transactions transactions;

    @Inject
    public SentQueue(
            SentStore store,
            SentFollower follower,
            IntakeService intake,
            IntakeSources sources,
            IntakeEntryStore entries,
            FeedbackStore feedback,
            Texts texts,
            Transactions transactions) {
        this.store = store;
        this.follower = follower;
        this.intake = intake;
        this.sources = sources;
        this.entries = entries;
        this.feedback = feedback;
        this.texts = texts;
        this.transactions = transactions;
    }

    /**
     * What stands in the queue for what is sent to a project; is added if there is none yet.
     *
     * @param kind {@link IntakeKind#PORTAL} or {@link IntakeKind#CSV}
     * @param ownerKey in whose name issues are made where senders may not
     */
    public IntakeSource source(IntakeKind kind, long projectId, String ownerKey) {
        String name = texts.in(Locale.ROOT)
                .get(kind == IntakeKind.CSV ? "productops.portal.source.files" : "productops.portal.source.forms");
        return sources.of(kind, name, projectId, ownerKey);
    }

    /**
     * Keeps what was sent together with its place in the queue, in the caller's transaction.
     *
     * @param source see {@link #source}
     * @throws org.productops.common.error.BusyException if too much waits already
     */
    public SentFeedback add(SentFeedback sent, IntakeSource source) {
        return store.insert(sent.waitingAs(entry(sent, source)));
    }

    private long entry(SentFeedback sent, IntakeSource source) {
        return intake.acceptFrom(new PortalEntry(
                        source.id(),
                        sent.token(),
                        sent.text(PortalField.SUMMARY),
                        "",
                        "",
                        Optional.of(sent.userKey()),
                        sent.text(PortalField.TAGS),
                        SaidFeedback.of(sent.said(), sent.through(), sent.sentAt())))
                .entry()
                .orElseThrow()
                .id();
    }

    /** Finds out what became of all that has no issue yet, where nobody was told; what was sent before there was one queue is put into it. */
    void catchUp() {
        long last = 0;
        List<SentFeedback> page = store.openAfter(last, AT_ONCE);
        while (!page.isEmpty()) {
            page.stream().filter(sent -> sent.entryId().isEmpty()).forEach(this::bring);
            follow(page);
            last = page.get(page.size() - 1).id();
            page = store.openAfter(last, AT_ONCE);
        }
    }

    private void bring(SentFeedback sent) {
        try {
            Optional<Long> made =
                    feedback.ofIntake(IntakeNumbers.ofSent(sent.id())).map(Feedback::issueId);
            if (made.isPresent()) {
                follower.made(sent, made.get());
                return;
            }
            IntakeSource source = source(IntakeKind.PORTAL, sent.projectId(), sent.ownerKey());
            transactions.run(() -> {
                SentFeedback waiting = sent.waitingAs(entry(sent, source));
                store.update(waiting);
                return waiting;
            });
        } catch (ProductOpsException e) {
            LOG.warn("What was sent as {} does not stand in the queue of the feedback intake yet", sent.id(), e);
        }
    }

    /** Finds out what became of these; gives them as they are now. */
    public List<SentFeedback> follow(Collection<SentFeedback> sent) {
        Map<Long, IntakeEntry> known = entriesOf(sent);
        return sent.stream().map(each -> followed(each, known)).toList();
    }

    /** What stands in the queue for each, by the id of what was sent. */
    Map<Long, IntakeEntry> entriesOf(Collection<SentFeedback> sent) {
        Map<Long, IntakeEntry> byId = entries
                .findAll(sent.stream()
                        .filter(each -> each.issueId().isEmpty())
                        .flatMap(each -> each.entryId().stream().boxed())
                        .toList())
                .stream()
                .collect(Collectors.toMap(IntakeEntry::id, Function.identity()));
        return sent.stream()
                .filter(each -> each.entryId().isPresent()
                        && byId.containsKey(each.entryId().getAsLong()))
                .collect(Collectors.toMap(
                        SentFeedback::id, each -> byId.get(each.entryId().getAsLong())));
    }

    private SentFeedback followed(SentFeedback sent, Map<Long, IntakeEntry> known) {
        IntakeEntry entry = known.get(sent.id());
        if (entry == null || !entry.state().isOver()) {
            return sent;
        }
        if (entry.state() == IntakeState.DISCARDED) {
            SentFeedback discarded = sent.decidedAgainst();
            follower.keep(discarded);
            return discarded;
        }
        follower.made(sent, entry.issueId().orElseThrow());
        return sent.made(entry.issueId().orElseThrow());
    }
}
