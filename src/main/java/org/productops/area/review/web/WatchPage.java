package org.productops.area.review.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.Ownership;
import org.productops.area.watch.WatchAddress;
import org.productops.area.web.WayBack;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;

/** Asks whether to watch an area, or to stop watching it. */
final class WatchPage extends ConfirmPage {

    private final AreaService areas;
    private final String key;
    private final String what;
    private final Function<String, Area> action;

    /** @param what {@code watch} or {@code stop}, in addresses and texts */
    WatchPage(AreaService areas, String key, String what, Function<String, Area> action) {
        this.areas = areas;
        this.key = key;
        this.what = what;
        this.action = action;
    }

    @Override
    protected Question question(PageRequest request) {
        Ownership ownership = areas.get(key);
        WayBack way = WayBack.of(request);
        Crumb back = WayBack.issue(request)
                .orElseGet(() -> Crumb.named(
                        ownership.area().name(),
                        way.page(ownership.area().key()).toString()));
        return new Question(
                "productops-area-" + what,
                List.of(back),
                Message.of("productops.area.watch." + what + "-title", ownership.path()),
                List.of(Message.of("productops.area.watch.about")),
                Optional.empty(),
                List.of(),
                way.on(WatchAddress.ROOT + "/" + what + "/" + ownership.area().key())
                        .with(AreaAddress.ISSUE, request.text(AreaAddress.ISSUE))
                        .toString(),
                Message.of("productops.area.watch." + what),
                back.path());
    }

    @Override
    protected String confirmed(PageRequest request) {
        String areaKey = action.apply(key).key();
        return WayBack.issue(request)
                .map(Crumb::path)
                .orElseGet(() -> WayBack.of(request).page(areaKey).done(what).toString());
    }
}
