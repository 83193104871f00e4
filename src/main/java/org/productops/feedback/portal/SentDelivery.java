package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;
import org.productops.common.user.OnBehalf;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.NewFeedback;
import org.productops.feedback.portal.PortalProjects.PortalProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes issues of what colleagues have sent: as the colleague where the project lets them, else as the owner of the portal
 * with the colleague as the reporter, else with their name in the description. What cannot become an issue now stays, with the
 * reason for the project's administrators, and is tried again. Of each there is one issue, on whichever node and however often
 * it is tried. Then the files that came along are hung on it.
 */
@JiraComponent
public class SentDelivery implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(SentDelivery.class);

    /** The field at which Jira refuses a reporter. */
    private static final String REPORTER = "reporter";

    private static final String LOCK = "feedback.sent";
    private static final int AT_ONCE = 100;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_REASON = 1_000;
    private static final int IDLE_SECONDS = 30;

    private final SentStore store;
    private final PortalFileStore files;
    private final IssueFiles issueFiles;
    private final PortalProjects projects;
    private final FeedbackCreation creation;
    private final OnBehalf onBehalf;
    private final People people;
    private final Texts texts;
    private final Writes writes;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ThreadPoolExecutor thread;

    @Inject
    public SentDelivery(
            SentStore store,
            PortalFileStore files,
            IssueFiles issueFiles,
            PortalProjects projects,
            FeedbackCreation creation,
            OnBehalf onBehalf,
            People people,
            Texts texts,
            Writes writes,
            Transactions transactions,
            InstantSource clock) {
        this.store = store;
        this.files = files;
        this.issueFiles = issueFiles;
        this.projects = projects;
        this.creation = creation;
        this.onBehalf = onBehalf;
        this.people = people;
        this.texts = texts;
        this.writes = writes;
        this.transactions = transactions;
        this.clock = clock;
        // One that waits is enough: it finds all that is due.
        thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(1), SentDelivery::thread);
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread made = new Thread(work, "productops-sent-feedback");
        made.setDaemon(true);
        return made;
    }

    @Override
    public String key() {
        return "feedback-sent";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    /** Makes issues of what is due, beside whoever calls. */
    public void soon() {
        try {
            thread.execute(() -> {
                try {
                    run();
                } catch (RuntimeException e) {
                    LOG.warn("What colleagues have sent becomes issues later", e);
                }
            });
        } catch (RejectedExecutionException e) {
            // One waits already, or the plugin stops: the scheduler comes by.
            return;
        }
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        thread.shutdown();
    }

    @Override
    public void run() {
        for (SentFeedback each : store.due(clock.instant(), AT_ONCE)) {
            SentFeedback tried = attempt(each);
            writes.run(LOCK, tried.id(), () -> {
                store.update(tried);
                return tried;
            });
            tried.issueId().ifPresent(issueId -> attach(tried, issueId));
        }
    }

    private SentFeedback attempt(SentFeedback sent) {
        try {
            return sent.made(make(sent));
        } catch (ProductOpsException e) {
            return sent.again(Shortening.atCharacter(said(e), LONGEST_REASON), next(sent));
        } catch (RuntimeException e) {
            LOG.warn("What was sent as {} becomes an issue later", sent.id(), e);
            return sent.again(texts.in(Locale.ROOT).get("productops.portal.stuck.unknown"), next(sent));
        }
    }

    private long make(SentFeedback sent) {
        Optional<PortalProject> project = projects.find(sent.projectId());
        if (project.isEmpty()) {
            throw InvalidException.general(Message.of("productops.portal.stuck.no-project"));
        }
        if (!project.get().offersFeedback()) {
            throw InvalidException.general(Message.of(
                    "productops.portal.stuck.not-set-up", project.get().name()));
        }
        try {
            return as(sent.userKey(), () -> create(sent, Optional.empty(), ""));
        } catch (NotPermittedException e) {
            return asOwner(sent);
        }
    }

    private long asOwner(SentFeedback sent) {
        try {
            return as(sent.ownerKey(), () -> create(sent, Optional.of(sent.userKey()), ""));
        } catch (InvalidException e) {
            if (!e.errors().fields().containsKey(REPORTER)) {
                throw e;
            }
            String name =
                    people.findByKey(sent.userKey()).map(Person::displayName).orElse("");
            String description = texts.in(Locale.ROOT).get("productops.portal.sent-by", name, sent.through());
            return as(sent.ownerKey(), () -> create(sent, Optional.empty(), description));
        }
    }

    private long as(String userKey, Supplier<Long> work) {
        return onBehalf.of(userKey, work)
                .orElseThrow(() -> new NotPermittedException(Message.of("productops.portal.stuck.nobody"), false));
    }

    /** The intake's own numbers begin at 1: what is sent through portals has those below 0. */
    private long create(SentFeedback sent, Optional<String> reporter, String description) {
        return creation.create(new NewFeedback(
                        sent.projectId(),
                        sent.text(PortalField.SUMMARY),
                        described(sent, description),
                        Optional.empty(),
                        reporter,
                        SaidFeedback.of(sent.said(), sent.through(), sent.sentAt()),
                        OptionalLong.of(-sent.id()),
                        List.of()))
                .issueId();
    }

    private String described(SentFeedback sent, String more) {
        String tags = sent.text(PortalField.TAGS);
        String tagged = tags.isEmpty() ? "" : texts.in(Locale.ROOT).get("productops.portal.import.tags", tags);
        return (more + "\n\n" + tagged).strip();
    }

    private void attach(SentFeedback sent, long issueId) {
        for (PortalFile file : files.ofSent(List.of(sent.id()))) {
            try {
                if (issueFiles.attach(issueId, sent.userKey(), file.name(), files.content(file.id()))) {
                    transactions.run(() -> {
                        files.remove(file.id());
                        return file;
                    });
                }
            } catch (RuntimeException e) {
                // It stays, and is tried again with the others that are left.
                LOG.warn("The file {} does not hang on its issue yet", file.id(), e);
            }
        }
    }

    /** Tries again to hang those files on their issues that could not be hung there. */
    void attachTheRest() {
        for (SentFeedback sent : store.withIds(files.sentIds(AT_ONCE))) {
            sent.issueId().ifPresent(issueId -> attach(sent, issueId));
        }
    }

    private String said(ProductOpsException refusal) {
        Texts usual = texts.in(Locale.ROOT);
        return Stream.concat(refusal.errors().general().stream(), refusal.errors().fields().values().stream())
                .map(usual::get)
                .collect(Collectors.joining(" "));
    }

    /** A minute, two, four, up to an hour. */
    private Instant next(SentFeedback sent) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(sent.attempts(), 6));
        return clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
