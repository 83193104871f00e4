package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.format.MarkdownTasks;
import org.productops.readiness.checklist.format.TextItem;

/** The checklists of an issue, with how far each item is, as Markdown: for whoever sees the issue. */
@JiraComponent
public class IssueMarkdownService {

    private final ReadinessReader readiness;
    private final Texts texts;

    @Inject
    public IssueMarkdownService(ReadinessReader readiness, Texts texts) {
        this.readiness = readiness;
        this.texts = texts;
    }

    /** A task list for each checklist that stands on the issue; empty if none does. */
    public String markdown(VisibleIssue issue) {
        String advised = texts.get(Message.of("productops.readiness.format.advised"));
        return readiness.of(issue).reports().stream()
                .filter(report -> !report.shown().isEmpty())
                .map(report -> MarkdownTasks.write(
                        report.checklist().name(),
                        report.shown().stream()
                                .map(state -> item(report.checklist(), state))
                                .toList(),
                        advised))
                .collect(Collectors.joining("\n"));
    }

    private static TextItem item(Checklist list, ItemState state) {
        Optional<ItemMark.Status> said = state.mark().map(ItemMark::status);
        return new TextItem(
                list.name(),
                state.item().section(),
                state.item().text(),
                state.item().help(),
                state.item().mandatory(),
                !state.closed()
                        ? TextItem.State.OPEN
                        : said.filter(ItemMark.Status.NOT_APPLICABLE::equals).isPresent()
                                ? TextItem.State.NOT_APPLICABLE
                                : TextItem.State.DONE,
                List.of());
    }
}
