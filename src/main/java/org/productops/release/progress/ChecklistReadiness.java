package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.ReadinessReader;

/** Asks the one engine that knows how far issues are with their checklists. */
@JiraComponent
public class ChecklistReadiness implements IssueReadinessSource {

    private final ReadinessReader readiness;

    @Inject
    public ChecklistReadiness(ReadinessReader readiness) {
        this.readiness = readiness;
    }

    @Override
    public Map<Long, IssueLists> of(Collection<VisibleIssue> issues) {
        Map<Long, IssueLists> all = new HashMap<>();
        readiness.ofAll(issues).forEach((issue, lists) -> all.put(issue.id(), lists(lists)));
        return all;
    }

    /** An item that stands in several lists counts where it is shown. */
    private static IssueLists lists(IssueReadiness readiness) {
        return new IssueLists(
                readiness.reports().stream().map(ChecklistReadiness::list).toList(),
                readiness.reports().stream().flatMap(ChecklistReadiness::open).toList());
    }

    private static ListState list(ChecklistReport report) {
        return new ListState(
                report.checklist().id(),
                report.checklist().name(),
                report.closed(),
                report.total(),
                (int) report.shown().stream().filter(ItemState::blocks).count(),
                report.waiver().isPresent());
    }

    private static Stream<OpenDuty> open(ChecklistReport report) {
        return report.shown().stream()
                .filter(state -> !state.closed())
                .map(state -> new OpenDuty(
                        report.checklist().name(),
                        state.item().text(),
                        state.item().check().kind(),
                        state.blocks() && report.waiver().isEmpty(),
                        state.mark().map(ItemMark::assigneeKey).filter(key -> !key.isEmpty())));
    }
}
