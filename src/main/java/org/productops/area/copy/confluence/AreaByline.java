package org.productops.area.copy.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.AreaCopyService;
import org.productops.area.copy.CopiedArea;
import org.productops.common.link.LinkedCopy;

/** Which product areas the space of a page belongs to, out of Confluence's own copy: nothing here asks Jira. */
@ConfluenceComponent
public class AreaByline {

    /** So many areas are named; a space that belongs to more is everybody's. */
    private static final int NAMED = 3;

    private final AreaCopyService areas;
    private final AreaMacroSupport support;

    @Inject
    public AreaByline(AreaCopyService areas, AreaMacroSupport support) {
        this.areas = areas;
        this.support = support;
    }

    /**
     * What stands in the line.
     *
     * @param names of the areas
     * @param address where more about them is read, in Jira
     */
    record Line(String names, String address) {}

    /** The line for a page; empty if its space belongs to no area, or its reader may not know. */
    Optional<Line> of(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                ? areas.find().flatMap(copy -> line(copy, copy.value().ofSpace(space.getKey())))
                : Optional.empty();
    }

    private Optional<Line> line(LinkedCopy<AreaCopy> copy, List<CopiedArea> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String names = found.stream().limit(NAMED).map(CopiedArea::name).collect(Collectors.joining(", "))
                + (found.size() > NAMED ? " + " + (found.size() - NAMED) : "");
        Optional<String> address =
                found.size() == 1 ? support.page(copy.state(), found.get(0)) : support.library(copy.state(), "");
        return address.map(there -> new Line(names, there));
    }
}
