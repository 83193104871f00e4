package org.productops.area.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.ArchivePreview;
import org.productops.area.AreaService;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;

/** Asks whether to archive an area, and says how many it reaches. */
final class ArchivePage extends ConfirmPage {

    /** So many paths tell which areas are meant; the others are counted. */
    private static final int NAMED = 20;

    private static final String VERSION = "version";
    private static final String BELOW = "below";

    private final AreaService areas;
    private final String key;
    private final WayBack way;

    ArchivePage(AreaService areas, String key, WayBack way) {
        this.areas = areas;
        this.key = key;
        this.way = way;
    }

    @Override
    protected Question question(PageRequest request) {
        ArchivePreview preview = areas.previewArchive(key, NAMED);
        return new Question(
                "productops-area-archive",
                way.crumbs(preview.area()),
                Message.of("productops.area.archive.title", preview.path()),
                Stream.concat(Stream.of(Message.of("productops.area.archive.about")), preview.facts().stream())
                        .toList(),
                preview.below() == 0 ? Optional.empty() : Optional.of(below(preview)),
                List.of(
                        new Sent(VERSION, String.valueOf(preview.area().version())),
                        new Sent(BELOW, String.valueOf(preview.below()))),
                LibraryServlet.archive(key, way),
                preview.below() == 0
                        ? Message.of("productops.area.archive.submit")
                        : Message.of("productops.area.archive.submit-below", preview.below() + 1),
                way.list()
                        .map(Address::toString)
                        .orElseGet(() -> way.isPage() ? way.page(key).toString() : LibraryPage.at(way.state(), key)));
    }

    private static Affected below(ArchivePreview preview) {
        int more = preview.below() - preview.first().size();
        return new Affected(
                Message.of("productops.area.archive.below", preview.below()),
                preview.first(),
                more == 0 ? Optional.empty() : Optional.of(Message.of("productops.area.archive.more", more)),
                Optional.empty());
    }

    @Override
    protected String confirmed(PageRequest request) {
        // What was confirmed was a number; if there are more by now, the page asks again.
        long confirmed = request.id(BELOW).orElse(0L);
        areas.archiveConfirmed(key, request.id(VERSION).orElse(0L), confirmed);
        if (way.list().isPresent()) {
            return way.list().get().done(LibraryPage.ARCHIVED).toString();
        }
        return way.isPage()
                ? way.page(key).done(LibraryPage.ARCHIVED).toString()
                : LibraryPage.after(way.state().alsoArchived(), LibraryPage.ARCHIVED, key);
    }
}
