package org.productops.readiness.reading;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.IssueSearch;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.job.JobProgress;
import org.productops.common.text.TextIdentity;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.readiness.checklist.format.ChecklistDialect;
import org.productops.readiness.checklist.format.DialectGuess;
import org.productops.readiness.checklist.format.ReadLine;
import org.productops.readiness.checklist.format.ReadText;
import org.productops.readiness.checklist.format.TextItem;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads items from many issues, as the user in whose name this is done. Each issue is done on its own, so that it can end at
 * any of them; what was read before is found again and stays as it is, so that it can be begun anew.
 */
@JiraComponent
public class ItemReader {

    private static final Logger LOG = LoggerFactory.getLogger(ItemReader.class);

    /** Issues are looked at in parts of this size. */
    private static final int PART = 100;

    private final IssueSearch search;
    private final Issues issues;
    private final IssueTexts texts;
    private final ReadinessReader readiness;
    private final ItemService items;
    private final People people;

    @Inject
    public ItemReader(
            IssueSearch search,
            Issues issues,
            IssueTexts texts,
            ReadinessReader readiness,
            ItemService items,
            People people) {
        this.search = search;
        this.issues = issues;
        this.texts = texts;
        this.readiness = readiness;
        this.items = items;
        this.people = people;
    }

    /**
     * Reads.
     *
     * @param trial whether nothing is written
     * @param progress is told how far it is, and can end it
     * @param keep is given what came of it, also where it ends early
     */
    void read(ReadingOrder order, boolean trial, JobProgress progress, Consumer<ReadingReport> keep) {
        new Pass(order, trial, progress).over(keep);
    }

    /** One way through issues. */
    private final class Pass {
        private final ReadingOrder order;
        private final boolean trial;
        private final JobProgress progress;
        private final List<ReadingReport.Remark> remarks = new ArrayList<>();
        private int found;
        private int read;
        private int withItems;
        private int matched;
        private int ticked;
        private int added;
        private int more;

        Pass(ReadingOrder order, boolean trial, JobProgress progress) {
            this.order = order;
            this.trial = trial;
            this.progress = progress;
        }

        void over(Consumer<ReadingReport> keep) {
            try {
                List<Long> ids = search.find(order.query(), any -> progress.check());
                found = ids.size();
                progress.total(found);
                if (!trial) {
                    progress.lasting();
                }
                for (int start = 0; start < ids.size(); start += PART) {
                    List<Long> part = ids.subList(start, Math.min(start + PART, ids.size()));
                    for (VisibleIssue issue : issues.visible(part)) {
                        one(issue);
                        read++;
                        progress.check();
                    }
                    progress.advance(part.size());
                    // Should the server go down, what came of it so far is known.
                    keep.accept(report());
                }
            } finally {
                keep.accept(report());
            }
        }

        private ReadingReport report() {
            return new ReadingReport(found, read, withItems, matched, ticked, added, remarks, more);
        }

        private void one(VisibleIssue issue) {
            try {
                Optional<String> text = texts.textOf(issue, order.source());
                Optional<ChecklistDialect> other = text.flatMap(each -> DialectGuess.insteadOf(order.dialect(), each));
                if (other.isPresent()) {
                    remark(
                            issue,
                            0,
                            "",
                            Message.of(
                                    "productops.readiness.reading.other-dialect",
                                    other.get().title(),
                                    order.dialect().title()));
                } else if (text.isPresent()) {
                    take(issue, order.dialect().read(text.get(), order.mandatory()));
                }
            } catch (ProductOpsException e) {
                remark(issue, 0, "", e.text());
            } catch (RuntimeException e) {
                LOG.warn("The items of issue {} could not be read", issue.key(), e);
                remark(issue, 0, "", Message.of("productops.readiness.reading.failed"));
            }
        }

        private void take(VisibleIssue issue, ReadText text) {
            tell(issue, text);
            if (text.items().isEmpty()) {
                return;
            }
            withItems++;
            if (!issue.editable()) {
                remark(issue, 0, "", Message.of("productops.readiness.error.may-not-tick", issue.key()));
                return;
            }
            Map<String, ItemState> there = there(issue);
            List<TextItem> own = new ArrayList<>();
            for (TextItem item : text.items()) {
                ItemState known = there.get(TextIdentity.of(item.text()));
                if (known == null) {
                    own.add(item);
                } else {
                    matched++;
                    close(issue, known, item);
                }
            }
            int ownBefore = (int) there.values().stream()
                    .filter(state -> state.item().id() < 0)
                    .count();
            add(issue, own, ownBefore);
        }

        /** What was left out, line by line; and once for each issue what of its items is not kept. */
        private void tell(VisibleIssue issue, ReadText text) {
            Set<Message> told = new HashSet<>();
            for (ReadLine line : text.lines()) {
                if (line.fate() == ReadLine.Fate.LEFT_OUT) {
                    line.about().stream().findFirst().ifPresent(why -> remark(issue, line.number(), line.shown(), why));
                } else if (line.fate() == ReadLine.Fate.ITEM) {
                    line.about().stream()
                            .filter(told::add)
                            .forEach(why -> remark(issue, line.number(), line.shown(), why));
                }
            }
        }

        /** What can be meant: the items of the checklist, and those that the issue itself has. */
        private Map<String, ItemState> there(VisibleIssue issue) {
            Map<String, ItemState> there = new HashMap<>();
            for (ChecklistReport report : readiness.of(issue).reports()) {
                long list = report.checklist().id();
                if (list == OwnItem.LIST_ID
                        || order.checklistId().isPresent()
                                && order.checklistId().getAsLong() == list) {
                    report.items()
                            .forEach(state -> there.merge(
                                    TextIdentity.of(state.item().text()),
                                    state,
                                    (one, other) -> one.item().id() > 0 ? one : other));
                }
            }
            return there;
        }

        private void add(VisibleIssue issue, List<TextItem> own, int ownBefore) {
            List<TextItem> stays = new ArrayList<>();
            Map<String, TextItem> once = new HashMap<>();
            for (TextItem item : own) {
                int there = ownBefore + stays.size();
                if (once.putIfAbsent(TextIdentity.of(item.text()), item) == null
                        && tried(
                                issue,
                                item,
                                () -> items.requireAddable(issue, item.text(), there),
                                () -> items.addOwn(issue, item.text(), item.mandatory()))) {
                    added++;
                    stays.add(item);
                }
            }
            boolean says = stays.stream()
                    .anyMatch(item -> item.state() != TextItem.State.OPEN
                            || !item.assignees().isEmpty());
            if (!says) {
                return;
            }
            if (trial) {
                ticked += (int) stays.stream()
                        .filter(item -> item.state() == TextItem.State.DONE)
                        .count();
                return;
            }
            Map<String, ItemState> there = there(issue);
            for (TextItem item : stays) {
                Optional.ofNullable(there.get(TextIdentity.of(item.text())))
                        .ifPresent(state -> close(issue, state, item));
            }
        }

        private void close(VisibleIssue issue, ItemState known, TextItem item) {
            long id = known.item().id();
            assign(issue, known, item);
            if (known.closed() || !known.item().check().isManual() || item.state() == TextItem.State.OPEN) {
                return;
            }
            if (item.state() == TextItem.State.DONE) {
                ticked += tried(
                                issue,
                                item,
                                () -> items.requireTickable(issue, known.item()),
                                () -> items.tick(issue, id))
                        ? 1
                        : 0;
            } else if (known.item().skippable()) {
                String reason = order.dialect().title();
                ticked += tried(
                                issue,
                                item,
                                () -> items.requireSkippable(issue, known.item()),
                                () -> items.skip(issue, id, reason))
                        ? 1
                        : 0;
            } else {
                remark(issue, 0, item.text(), Message.of("productops.readiness.error.not-skippable", item.text()));
            }
        }

        /** One alone, as an item has one; nobody is taken away from somebody to whom it was given here. */
        private void assign(VisibleIssue issue, ItemState known, TextItem item) {
            boolean given =
                    known.mark().filter(mark -> !mark.assigneeKey().isEmpty()).isPresent();
            if (item.assignees().isEmpty() || given || known.closed()) {
                return;
            }
            String name = item.assignees().get(0);
            List<Person> meant = people.meant(name, people.currentUserKey().orElse(""));
            if (meant.size() == 1) {
                String user = meant.get(0).key();
                tried(
                        issue,
                        item,
                        () -> items.requireAssignable(issue, user),
                        () -> items.assign(issue, known.item().id(), user));
            } else {
                remark(issue, 0, item.text(), Message.of("productops.readiness.reading.nobody", name));
            }
        }

        /**
         * Whether it was done, or would have been; why it was not is told.
         *
         * @param check refuses what the step would refuse, and does nothing
         */
        private boolean tried(VisibleIssue issue, TextItem item, Runnable check, Runnable step) {
            try {
                (trial ? check : step).run();
                return true;
            } catch (ProductOpsException e) {
                remark(issue, 0, item.text(), e.text());
                return false;
            }
        }

        private void remark(VisibleIssue issue, int line, String text, Message why) {
            if (remarks.size() < ReadingReport.MOST_REMARKS) {
                remarks.add(new ReadingReport.Remark(
                        issue.key(), line, new ReadLine(1, text, ReadLine.Fate.ITEM, null, List.of()).shown(), why));
            } else {
                more++;
            }
        }
    }
}
