package org.productops.area.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Ownerships;
import org.productops.area.Role;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;

/** The tree of all areas, in parts, with a filter. */
final class AreaListPage {

    private static final int ROWS = 100;

    private final AreaService areas;
    private final Ownerships ownerships;

    AreaListPage(AreaService areas, Ownerships ownerships) {
        this.areas = areas;
        this.ownerships = ownerships;
    }

    PageResult show(PageRequest request) {
        AreaTree tree = areas.tree();
        String query = request.text("query");
        boolean withArchived = request.checked("archived");
        List<Area> found = tree.filter(query).stream()
                .filter(area -> withArchived || !area.archived())
                .toList();
        int start = (int) Math.min(Math.max(0, request.number("start").orElse(0L)), found.size());
        int end = Math.min(start + ROWS, found.size());

        Map<String, Object> context = new HashMap<>();
        context.put("query", query);
        context.put("withArchived", withArchived);
        context.put("anyArea", !tree.areas().isEmpty());
        context.put("count", String.valueOf(found.size()));
        context.put("first", String.valueOf(start + 1));
        context.put("last", String.valueOf(end));
        context.put(
                "rows",
                found.subList(start, end).stream()
                        .map(area -> row(tree, area, query.isEmpty()))
                        .toList());
        context.put("before", start == 0 ? "" : link(query, withArchived, Math.max(0, start - ROWS)));
        context.put("after", end == found.size() ? "" : link(query, withArchived, end));
        Optional<Area> saved = tree.find(request.text("saved"));
        context.put("saved", saved.map(tree::path).orElse(""));
        return PageResult.show("area/list.vm", context);
    }

    private Map<String, Object> row(AreaTree tree, Area area, boolean asTree) {
        Ownership ownership = ownerships.of(area.key()).orElseThrow();
        Map<String, Object> row = new HashMap<>();
        row.put("key", area.key());
        row.put("name", asTree ? area.name() : tree.path(area));
        row.put("level", asTree ? String.valueOf(Math.min(tree.level(area), 9)) : "0");
        row.put("archived", area.archived());
        row.put("version", String.valueOf(area.version()));
        row.put("owner", role(ownership, Role.OWNER));
        row.put("maintainer", role(ownership, Role.MAINTAINER));
        row.put("influencer", role(ownership, Role.INFLUENCER));
        return row;
    }

    private static Map<String, Object> role(Ownership ownership, Role role) {
        Optional<HeldRole> held =
                ownership.roles().stream().filter(each -> each.role() == role).findFirst();
        List<Map<String, Object>> holders = held.map(HeldRole::holders).orElse(List.of()).stream()
                .map(AreaListPage::holder)
                .toList();
        return Map.of(
                "holders", holders, "inherited", held.map(HeldRole::inherited).orElse(false));
    }

    private static Map<String, Object> holder(NamedHolder holder) {
        return Map.of("name", holder.displayName(), "unknown", holder.isUnknown());
    }

    private static String link(String query, boolean withArchived, int start) {
        return "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + (withArchived ? "&archived=true" : "")
                + "&start=" + start;
    }
}
