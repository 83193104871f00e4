package org.productops.area.review.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.review.ReviewAddress;
import org.productops.area.review.ReviewDigestService;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchAddress;
import org.productops.common.digest.DailyDigestService;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** What the reader is told by mail: the weekly mail, and the areas that they watch. */
final class NotificationPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/notifications.vm", View.class);

    private static final String SAVED = "saved";

    private final AreaWatchService watches;
    private final ReviewDigestService digest;
    private final DailyDigestService daily;
    private final AreaService areas;
    private final Templates templates;

    NotificationPage(
            AreaWatchService watches,
            ReviewDigestService digest,
            DailyDigestService daily,
            AreaService areas,
            Templates templates) {
        this.watches = watches;
        this.digest = digest;
        this.daily = daily;
        this.areas = areas;
        this.templates = templates;
    }

    record View(
            Frame frame,
            PageToken token,
            String action,
            String reviews,
            Optional<Message> notice,
            List<Message> errors,
            boolean digest,
            boolean daily,
            List<Watched> watched) {}

    record Watched(String path, String page, String stop) {}

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        digest.set(request.checked("digest"));
        daily.set(request.checked("daily"));
        return PageResult.go(Address.of(WatchAddress.ROOT).done(SAVED).toString());
    }

    @Override
    public PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, List.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        AreaTree tree = areas.tree();
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        WatchAddress.ROOT,
                        ReviewAddress.ROOT,
                        request.done().equals(SAVED)
                                ? Optional.of(Message.of("productops.area.notices.saved"))
                                : Optional.empty(),
                        errors,
                        digest.isOn(),
                        daily.isOn(),
                        watches.mine().stream().map(area -> watched(tree, area)).toList()));
    }

    private static Watched watched(AreaTree tree, Area area) {
        return new Watched(tree.path(area), AreaAddress.page(area.key()), WatchAddress.stop(area.key()));
    }
}
