package org.productops.feedback.capture;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.productops.common.link.LinkAnswer;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkQuestion;
import org.productops.common.link.LinkedProduct;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.text.Shortening;
import org.productops.common.user.OnBehalf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what was captured to Jira, as the one who captured it, and keeps at it: what Jira cannot be told now stays, with the
 * reason, and is tried again later. Jira takes each once, so that sending twice does no harm.
 */
@ConfluenceComponent
public class CaptureSending implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureSending.class);

    private static final String LOCK = "feedback.capture";
    private static final int AT_ONCE = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 100_000;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_REASON = 1_000;

    private final CaptureStore store;
    private final CaptureLetter letter;
    private final LinkedProduct link;
    private final OnBehalf onBehalf;
    private final Writes writes;
    private final InstantSource clock;
    private final CaptureThread thread;
    private final AtomicBoolean woken = new AtomicBoolean();

    @Inject
    public CaptureSending(
            CaptureStore store,
            CaptureLetter letter,
            LinkedProduct link,
            OnBehalf onBehalf,
            Writes writes,
            CaptureThread thread,
            InstantSource clock) {
        this.store = store;
        this.letter = letter;
        this.link = link;
        this.onBehalf = onBehalf;
        this.writes = writes;
        this.clock = clock;
        this.thread = thread;
    }

    @Override
    public String key() {
        return "feedback-capture";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    /** Sends what is due, beside whoever calls. */
    void soon() {
        if (woken.compareAndSet(false, true)) {
            thread.after(Duration.ZERO, this::beside);
        }
    }

    private void beside() {
        woken.set(false);
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("What was captured is sent later", e);
        }
    }

    @Override
    public void run() {
        List<Capture> due = store.due(clock.instant(), AT_ONCE);
        for (Capture each : due) {
            // As it is by now: an erasure, or another node that was about the same, can have been in between.
            store.find(each.id())
                    .filter(now -> now.state() == CaptureState.WAITING)
                    .ifPresent(this::sendAndNote);
        }
    }

    private void sendAndNote(Capture capture) {
        Capture tried = onBehalf.of(capture.userKey(), () -> send(capture)).orElseGet(() -> capture.refused("gone"));
        writes.run(LOCK, tried.id(), () -> {
            store.update(tried);
            return tried;
        });
    }

    private Capture send(Capture capture) {
        LinkAnswer<CaptureLetter.Answer> answer = link.ask(
                LinkQuestion.telling(CaptureFormLibrary.PATH, letter.write(capture), PATIENCE, MOST_BYTES),
                letter::read);
        if (answer instanceof LinkAnswer.Told<CaptureLetter.Answer> told) {
            return told.value().path().isEmpty()
                    ? capture.refused(Shortening.atCharacter(told.value().refusal(), LONGEST_REASON))
                    : capture.sent(told.value().path());
        }
        LinkProblem.Kind kind = answer instanceof LinkAnswer.Failed<CaptureLetter.Answer> failed
                ? failed.problem().kind()
                : LinkProblem.Kind.FAILED;
        return capture.again(kind.name(), next(capture));
    }

    /** A minute, two, four, up to an hour. */
    private Instant next(Capture capture) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(capture.attempts(), 6));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
