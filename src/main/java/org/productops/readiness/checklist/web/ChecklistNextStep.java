package org.productops.readiness.checklist.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;
import org.productops.readiness.checklist.ChecklistService;

/** The first definition of done. */
@JiraComponent
public class ChecklistNextStep implements NextStep {

    private final ChecklistService checklists;

    @Inject
    public ChecklistNextStep(ChecklistService checklists) {
        this.checklists = checklists;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public NextStepView view() {
        int count = checklists.all().size();
        return new NextStepView(
                "checklists",
                Message.of("productops.readiness.next.title"),
                Message.of("productops.readiness.next.about", count),
                count > 0,
                List.of(new Way(
                        "checklists",
                        Message.of("productops.readiness.next.checklists"),
                        ChecklistServlet.PAGE.toString())));
    }
}
