package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.RestorePreview;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;

/** Restores an area; where others below it are archived, too, it asks whether these come back with it. */
final class RestorePage extends ConfirmPage {

    /** So many paths tell which areas are meant; the others are counted. */
    private static final int NAMED = 20;

    private static final String VERSION = "version";
    private static final String BELOW = "below";
    private static final String WITH_BELOW = "withBelow";

    private final AreaService areas;
    private final String key;
    private final WayBack way;

    RestorePage(AreaService areas, String key, WayBack way) {
        this.areas = areas;
        this.key = key;
        this.way = way;
    }

    @Override
    protected Question question(PageRequest request) {
        RestorePreview preview = areas.previewRestore(key, NAMED);
        Question question = new Question(
                "productops-area-restore",
                way.crumbs(preview.area()),
                Message.of("productops.area.restore.title", preview.path()),
                List.of(Message.of("productops.area.restore.about")),
                preview.below() == 0 ? Optional.empty() : Optional.of(below(preview)),
                List.of(
                        new Sent(VERSION, String.valueOf(preview.area().version())),
                        new Sent(BELOW, String.valueOf(preview.below()))),
                LibraryServlet.restore(key, way),
                Message.of("productops.area.list.restore"),
                way.isPage() ? way.page(key).toString() : LibraryPage.at(way.state(), key));
        return preview.below() == 0
                ? question
                : question.with(
                        new Option(WITH_BELOW, Message.of("productops.area.restore.with-below", preview.below())));
    }

    private static Affected below(RestorePreview preview) {
        int more = preview.below() - preview.first().size();
        return new Affected(
                Message.of("productops.area.restore.below", preview.below()),
                preview.first(),
                more == 0 ? Optional.empty() : Optional.of(Message.of("productops.area.archive.more", more)),
                Optional.empty());
    }

    @Override
    protected String confirmed(PageRequest request) {
        Optional<Long> told = request.id(BELOW);
        if (told.isEmpty() && isAnyArchivedBelow()) {
            // Somebody has pressed a button that restores one area; there is more to say.
            return LibraryServlet.restore(key, way);
        }
        long version = request.id(VERSION).orElse(0L);
        if (request.checked(WITH_BELOW)) {
            areas.restoreConfirmed(key, version, told.orElse(0L));
        } else {
            areas.restore(key, version, false);
        }
        return way.isPage()
                ? way.page(key).done(LibraryPage.RESTORED).toString()
                : LibraryPage.after(way.state(), LibraryPage.RESTORED, key);
    }

    private boolean isAnyArchivedBelow() {
        AreaTree tree = areas.tree();
        return tree.below(tree.get(key)).stream().anyMatch(Area::archived);
    }
}
