package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.productops.common.store.Transactions;
import org.productops.feedback.intake.IntakeFollower;
import org.productops.feedback.item.ItemMergers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes which issue was made of what a colleague has sent, and hangs the files on it that came along. What a file calls a
 * duplicate is merged into its original once there are issues of both.
 */
@JiraComponent
public class SentFollower implements IntakeFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SentFollower.class);
    private static final int AT_ONCE = 100;

    private final SentStore store;
    private final PortalFileStore files;
    private final IssueFiles issueFiles;
    private final ItemMergers mergers;
    private final Transactions transactions;

    @Inject
    public SentFollower(
            SentStore store,
            PortalFileStore files,
            IssueFiles issueFiles,
            ItemMergers mergers,
            Transactions transactions) {
        this.store = store;
        this.files = files;
        this.issueFiles = issueFiles;
        this.mergers = mergers;
        this.transactions = transactions;
    }

    @Override
    public void made(long sourceId, String ownId, long issueId) {
        store.withToken(ownId).ifPresent(sent -> made(sent, issueId));
    }

    /** Notes the issue that was made, and hangs the files on it. */
    void made(SentFeedback sent, long issueId) {
        SentFeedback made = sent.made(issueId);
        keep(made);
        attach(made, issueId);
        merge(made);
        store.duplicatesOf(made.token()).forEach(this::merge);
    }

    /** Keeps what became of something that was sent. */
    void keep(SentFeedback sent) {
        transactions.run(() -> {
            store.update(sent);
            return sent;
        });
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

    private void merge(SentFeedback duplicate) {
        OptionalLong original = duplicate.originalToken().isEmpty()
                ? OptionalLong.empty()
                : store.withToken(duplicate.originalToken())
                        .map(SentFeedback::issueId)
                        .orElse(OptionalLong.empty());
        if (original.isPresent()) {
            mergers.merge(duplicate.issueId().orElseThrow(), original.getAsLong());
            keep(duplicate.merged());
        }
    }

    /** Merges what could not be merged before. */
    void mergeTheRest() {
        List<SentFeedback> page = store.unmergedAfter(0, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(this::merge);
            page = store.unmergedAfter(page.get(page.size() - 1).id(), AT_ONCE);
        }
    }

    /** Tries again to hang those files on their issues that could not be hung there. */
    void attachTheRest() {
        for (SentFeedback sent : store.withIds(files.sentIds(AT_ONCE))) {
            sent.issueId().ifPresent(issueId -> attach(sent, issueId));
        }
    }
}
