package org.productops.area.coverage.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.coverage.CoverageFigureView;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.CoverageService;
import org.productops.area.mapping.web.MappingAddress;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;

/** The projects that belong to areas, as coverage counts them: by themselves, or by one of their components. */
@JiraComponent
public class MappingNextStep implements NextStep {

    private final CoverageService coverage;

    @Inject
    public MappingNextStep(CoverageService coverage) {
        this.coverage = coverage;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public NextStepView view() {
        CoverageFigureView figure = coverage.figure(CoverageKind.PROJECT_UNMAPPED);
        int mapped = figure.total() - figure.open() - figure.excused();
        return new NextStepView(
                "mapping",
                Message.of("productops.mapping.next.title"),
                figure.excused() == 0
                        ? Message.of("productops.mapping.next.about", mapped, figure.total())
                        : Message.of("productops.mapping.next.about-excused", mapped, figure.total(), figure.excused()),
                figure.total() > 0 && figure.open() == 0,
                List.of(new Way("mapping", Message.of("productops.mapping.next.map"), MappingAddress.ROOT)));
    }
}
