package org.productops.area.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaEndService;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;

/** Asks whether to delete an area, or says what hangs on it. */
final class AreaDeletePage extends ConfirmPage {

    private static final String VERSION = "version";

    private final AreaService areas;
    private final AreaEndService ends;
    private final String key;
    private final WayBack way;

    AreaDeletePage(AreaService areas, AreaEndService ends, String key, WayBack way) {
        this.areas = areas;
        this.ends = ends;
        this.key = key;
        this.way = way;
    }

    @Override
    protected Question question(PageRequest request) {
        Area area = areas.getToEdit(key);
        List<Message> hindrances = ends.hindrances(key);
        List<Message> facts = new ArrayList<>(hindrances);
        facts.add(
                hindrances.isEmpty()
                        ? Message.of("productops.area.delete.about", key)
                        : Message.of("productops.area.delete.instead"));
        Question question = new Question(
                "productops-area-delete",
                way.crumbs(area),
                Message.of("productops.area.delete.title", areas.tree().path(area)),
                facts,
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(area.version()))),
                way.on(AreaAddress.delete(key)).toString(),
                Message.of("productops.area.delete.submit"),
                way.page(key).toString());
        return hindrances.isEmpty() ? question : question.instead(instead(area));
    }

    private List<Way> instead(Area area) {
        WayBack fromPage = way.fromPage();
        Way merge = new Way(
                "productops-area-merge",
                Message.of("productops.area.page.merge"),
                fromPage.on(AreaAddress.merge(key)).toString());
        return area.archived()
                ? List.of(merge)
                : List.of(
                        new Way(
                                "productops-area-archive",
                                Message.of("productops.area.list.archive"),
                                LibraryServlet.archive(key, fromPage)),
                        merge);
    }

    @Override
    protected String confirmed(PageRequest request) {
        Optional<String> parent =
                areas.tree().find(key).filter(area -> !area.isRoot()).map(Area::parent);
        ends.delete(key, request.id(VERSION).orElse(0L));
        return parent.map(above -> AreaPage.deleted(way, above, key))
                .orElseGet(() -> LibraryPage.deleted(way.state(), key));
    }
}
