package org.productops.area.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.ErrorHelp;

/** Helps on from a page about an area that is refused: says whom to ask, and leads to what there is. */
public final class AreaErrorHelp {

    /** So many people are named. */
    private static final int NAMED = 5;

    /** So many areas are offered that somebody may have meant. */
    private static final int MEANT = 5;

    private AreaErrorHelp() {}

    /**
     * The help for somebody who reads areas.
     *
     * @param key of the area that the address names; there may be none, and it may be no key
     */
    public static ErrorHelp of(AreaService areas, String key) {
        AreaTree tree = areas.tree();
        List<Crumb> ways = new ArrayList<>();
        List<Crumb> meant = new ArrayList<>();
        Optional<Area> found = tree.find(key);
        if (found.isPresent()) {
            ways.add(page(found.get()));
        } else if (!key.isBlank()) {
            tree.match(key).candidates().stream()
                    .limit(MEANT)
                    .map(area -> Crumb.named(tree.path(area), AreaAddress.page(area.key())))
                    .forEach(meant::add);
        }
        ways.add(Crumb.labelled("productops.area.list.title", LibraryServlet.PATH));
        return new ErrorHelp(found.map(area -> whom(areas.get(tree, area))), meant, ways);
    }

    private static Crumb page(Area area) {
        return Crumb.named(area.name(), AreaAddress.page(area.key()));
    }

    private static Message whom(Ownership ownership) {
        String names = Stream.of(Role.OWNER, Role.MAINTAINER)
                .flatMap(role -> ownership.role(role).stream())
                .flatMap(held -> held.holders().stream())
                .filter(holder -> !holder.isGap())
                .map(NamedHolder::displayName)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        String name = ownership.area().name();
        return names.isEmpty()
                ? Message.of("productops.area.error.looked-after-nobody", name)
                : Message.of("productops.area.error.looked-after", name, names);
    }
}
