package org.productops.area.jira;

import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.text.Texts;

/**
 * The JQL function {@code productArea(area)}: the area alone, for those who know its name and not its key. What is
 * compared without a function Jira's own searcher takes as it is, and finds nothing if it is no key.
 */
public class ProductAreaFunction extends AreaFunction {

    @Inject
    public ProductAreaFunction(AreaLibrary library, Texts texts) {
        super(library, texts);
    }

    @Override
    List<Area> areas(AreaTree tree, Area area) {
        return List.of(area);
    }
}
