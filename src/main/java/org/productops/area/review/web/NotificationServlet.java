package org.productops.area.review.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.review.ReviewDigestService;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchAddress;
import org.productops.common.digest.DailyDigestService;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageServlet;
import org.productops.common.web.PageSupport;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Templates;

/** What people want to be told; also where the links in mails lead that end them, which ask before they do. */
@AnonymousSiteAccess
public final class NotificationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    private final transient AreaWatchService watches;
    private final transient ReviewDigestService digest;
    private final transient DailyDigestService daily;
    private final transient AreaService areas;
    private final transient Templates templates;

    @Inject
    public NotificationServlet(
            PageSupport support,
            AreaWatchService watches,
            ReviewDigestService digest,
            DailyDigestService daily,
            AreaService areas,
            Templates templates) {
        super(support, Frame.GENERAL, "area-view");
        this.watches = watches;
        this.digest = digest;
        this.daily = daily;
        this.areas = areas;
        this.templates = templates;
    }

    @Override
    protected ServletPage page(PageRequest request) {
        String path = request.path();
        if (path.startsWith(WatchAddress.WATCH)) {
            return ask(path.substring(WatchAddress.WATCH.length()), WatchAddress.WATCHED, watches::watch);
        }
        if (path.startsWith(WatchAddress.STOP)) {
            return ask(path.substring(WatchAddress.STOP.length()), WatchAddress.STOPPED, watches::stop);
        }
        if (!path.isEmpty()) {
            throw noPage(request);
        }
        return new NotificationPage(watches, digest, daily, areas, templates);
    }

    private ServletPage ask(String key, String what, Function<String, Area> action) {
        return new WatchPage(areas, key, what, action);
    }
}
