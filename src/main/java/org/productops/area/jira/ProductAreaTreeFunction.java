package org.productops.area.jira;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.text.Texts;

/** The JQL function {@code productAreaTree(area)}: the area and all areas below it, archived ones too. */
public class ProductAreaTreeFunction extends AreaFunction {

    @Inject
    public ProductAreaTreeFunction(AreaLibrary library, Texts texts) {
        super(library, texts);
    }

    @Override
    List<Area> areas(AreaTree tree, Area area) {
        return Stream.concat(Stream.of(area), tree.below(area).stream()).toList();
    }
}
