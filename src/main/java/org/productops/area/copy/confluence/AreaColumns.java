package org.productops.area.copy.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.area.Role;
import org.productops.area.RoleCatalog;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedRole;
import org.productops.common.error.Message;

/**
 * The columns that the author of a page chose; a role stands for itself, by its id.
 *
 * @param unknown what was named and is none
 */
record AreaColumns(List<String> names, List<String> unknown, AreaCopy copy) {

    static final String KEY = "key";
    static final String DESCRIPTION = "description";
    static final String TAGS = "tags";
    static final String LIFECYCLE = "lifecycle";
    static final String CHANNELS = "channels";
    static final String LINKS = "links";

    private static final List<String> OF_AREAS = List.of(KEY, DESCRIPTION, TAGS, LIFECYCLE, CHANNELS, LINKS);
    private static final List<String> USUAL = List.of(Role.OWNER.id(), LIFECYCLE, CHANNELS);

    static AreaColumns of(String typed, AreaCopy copy) {
        List<String> names = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String each : typed.split(",")) {
            String name = each.strip().toLowerCase(Locale.ROOT);
            boolean isColumn = OF_AREAS.contains(name) || isRole(name, copy);
            if (isColumn && !names.contains(name)) {
                names.add(name);
            } else if (!isColumn && !name.isEmpty()) {
                unknown.add(each.strip());
            }
        }
        return new AreaColumns(names.isEmpty() ? USUAL : names, unknown, copy);
    }

    private static boolean isRole(String name, AreaCopy copy) {
        return RoleCatalog.BUILT_IN.find(name).isPresent() || copy.role(name).isPresent();
    }

    Message heading(String column) {
        if (OF_AREAS.contains(column)) {
            return Message.of("productops.area.field." + column);
        }
        Optional<CopiedRole> role = copy.role(column);
        return AreaMacroSupport.label(role.orElseGet(() -> new CopiedRole(column, "", List.of(), List.of())));
    }
}
