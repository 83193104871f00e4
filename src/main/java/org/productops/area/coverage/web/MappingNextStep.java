package org.productops.area.mapping.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.mapping.MappingService;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;

/** The projects that belong to areas. */
@JiraComponent
public class MappingNextStep implements NextStep {

    private final MappingService mappings;

    @Inject
    public MappingNextStep(MappingService mappings) {
        this.mappings = mappings;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public NextStepView view() {
        int all = mappings.projects("", false).size();
        int mapped = all - mappings.projects("", true).size();
        return new NextStepView(
                "mapping",
                Message.of("productops.mapping.next.title"),
                Message.of("productops.mapping.next.about", mapped, all),
                mapped > 0,
                List.of(new Way("mapping", Message.of("productops.mapping.next.map"), MappingAddress.ROOT)));
    }
}
