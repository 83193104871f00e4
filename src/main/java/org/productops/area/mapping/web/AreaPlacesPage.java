package org.productops.area.mapping.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.mapping.AreaPlacesView;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.PlaceView;
import org.productops.area.web.WayBack;
import org.productops.common.error.BusyException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.web.Address;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.PageToken;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;

/** What belongs to an area, to be changed by those who may edit it: places are searched, and added one by one. */
final class AreaPlacesPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("area/mapping/area.vm", View.class);

    private static final String QUERY = "query";

    /** So many are found at once; more words find fewer. */
    private static final int FOUND = 20;

    private final AreaService areas;
    private final MappingService mappings;
    private final String key;
    private final WayBack way;

    AreaPlacesPage(AreaService areas, MappingService mappings, String key, WayBack way) {
        this.areas = areas;
        this.mappings = mappings;
        this.key = key;
        this.way = way;
    }

    /**
     * The page.
     *
     * @param page the page about the area
     * @param back the page from which somebody comes
     * @param kept what a search sends along, so that it stays in the address
     * @param found what matches what was searched; empty before anything is
     * @param more whether there is more than is shown
     * @param errors what was wrong with what was sent
     */
    record View(
            Frame frame,
            PageToken token,
            String name,
            String page,
            String back,
            String action,
            List<PageRequest.Sent> kept,
            List<PlaceRow> places,
            int hidden,
            String query,
            List<PlaceRow> found,
            boolean more,
            List<Message> errors,
            Optional<Message> notice) {}

    /**
     * A place.
     *
     * @param kind what it is
     * @param link where it is seen; empty if that is elsewhere
     * @param elsewhere where it is seen then, if that is known
     * @param mapped whether it belongs to the area
     */
    record PlaceRow(
            Message kind,
            String kindId,
            String id,
            String name,
            String within,
            String key,
            Optional<String> link,
            Optional<String> elsewhere,
            boolean mapped) {

        static PlaceRow of(PlaceView view, boolean mapped) {
            return new PlaceRow(
                    PlaceLinks.kind(view.place()),
                    view.place().kind().id(),
                    view.place().id(),
                    view.name(),
                    view.within(),
                    view.key(),
                    PlaceLinks.to(view),
                    view.elsewhere(),
                    mapped);
        }
    }

    @Override
    public PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public PageResult submit(PageRequest request) {
        Area area = areas.getToEdit(key);
        String done;
        try {
            done = SentMapping.carryOut(request, mappings, area.key());
        } catch (InvalidException | BusyException e) {
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
        return PageResult.go(address(area, request).done(done).toString());
    }

    private Address address(Area area, PageRequest request) {
        return way.on(MappingAddress.ofArea(area.key())).with(QUERY, request.text(QUERY));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        Area area = areas.getToEdit(key);
        AreaPlacesView view = mappings.places(area);
        Set<Place> mapped =
                new HashSet<>(view.places().stream().map(PlaceView::place).toList());
        String query = request.text(QUERY);
        List<PlaceView> found = mappings.search(query, FOUND + 1);
        return PageResult.show(
                status,
                TEMPLATE,
                new View(
                        request.frame(),
                        request.token(),
                        area.name(),
                        way.page(area.key()).toString(),
                        way.list().orElseGet(() -> way.page(area.key())).toString(),
                        address(area, request).toString(),
                        way.on(MappingAddress.ofArea(area.key())).sent(),
                        view.places().stream()
                                .map(place -> PlaceRow.of(place, true))
                                .toList(),
                        view.hidden(),
                        query,
                        found.stream()
                                .limit(FOUND)
                                .map(place -> PlaceRow.of(place, mapped.contains(place.place())))
                                .toList(),
                        found.size() > FOUND,
                        errors,
                        errors.isEmpty() ? SentMapping.notice(request) : Optional.empty()));
    }
}
