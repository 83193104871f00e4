package org.productops.area.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;

/** The first areas, from a file or by hand. */
@JiraComponent
public class AreasNextStep implements NextStep {

    private final AreaService areas;

    @Inject
    public AreasNextStep(AreaService areas) {
        this.areas = areas;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public NextStepView view() {
        int count = (int)
                areas.tree().areas().stream().filter(area -> !area.archived()).count();
        Way imported = new Way(
                "import", Message.of("productops.area.import.title"), "/plugins/servlet/productops/areas-import");
        return new NextStepView(
                "areas",
                Message.of("productops.area.next.areas"),
                count == 0
                        ? Message.of("productops.area.next.areas-about")
                        : Message.of("productops.area.next.areas-there", count),
                count > 0,
                count == 0
                        ? List.of(
                                imported,
                                new Way(
                                        "create",
                                        Message.of("productops.area.list.new"),
                                        LibraryServlet.create("", WayBack.to(LibraryState.ofQuery("")))))
                        : List.of(
                                new Way("library", Message.of("productops.area.list.title"), LibraryServlet.PATH),
                                imported));
    }
}
