package org.productops.area.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaFilterDraft;
import org.productops.area.AreaGap;
import org.productops.area.AreaSearchService;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.NextStepView;
import org.productops.common.setup.NextStepView.Way;

/** The owners of the areas at the top, to whom editing all below them is left. */
@JiraComponent
public class EditorsNextStep implements NextStep {

    private final AreaService areas;
    private final AreaSearchService search;

    @Inject
    public EditorsNextStep(AreaService areas, AreaSearchService search) {
        this.areas = areas;
        this.search = search;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public NextStepView view() {
        AreaTree tree = areas.tree();
        List<Area> top = tree.top().stream().filter(area -> !area.archived()).toList();
        int without = (int) search.gaps(tree, top).values().stream()
                .filter(gaps -> gaps.contains(AreaGap.NO_OWNER))
                .count();
        LibraryState library = LibraryState.ofQuery("");
        LibraryState shown = without == 0
                ? library
                : library.with(new AreaFilterDraft("", "", "", "", "", "", AreaGap.NO_OWNER.id(), "false"));
        return new NextStepView(
                "editors",
                Message.of("productops.area.next.editors"),
                top.isEmpty()
                        ? Message.of("productops.area.next.editors-none")
                        : Message.of("productops.area.next.editors-about", top.size() - without, top.size()),
                !top.isEmpty() && without == 0,
                List.of(
                        new Way(
                                "owners",
                                Message.of("productops.area.next.name-owners"),
                                shown.address().toString()),
                        new Way("roles", Message.of("productops.area.next.own-roles"), OwnRolesServlet.PATH)));
    }
}
