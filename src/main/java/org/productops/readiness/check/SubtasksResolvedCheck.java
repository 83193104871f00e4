package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;
import org.productops.common.error.Message;

/** All sub-tasks are resolved. */
@JiraComponent
public class SubtasksResolvedCheck implements CheckType {

    public static final String KIND = "SUBTASKS_RESOLVED";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        return OpenIssues.gap(
                facts.openSubtasks(),
                "productops.readiness.gap.subtasks",
                Message.of("productops.readiness.gap.subtasks-how"));
    }
}
