package org.productops.area.mapping.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.area.Area;
import org.productops.area.AreaSection;
import org.productops.area.mapping.AreaPlacesView;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.PlaceView;
import org.productops.common.error.Message;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** The places of an area on its page. */
@JiraComponent
public class PlacesSection implements AreaSection {

    private static final Template<View> TEMPLATE = new Template<>("area/mapping/section.vm", View.class);

    /** So many are named; the others are counted. */
    private static final int MOST = 50;

    private final MappingService mappings;
    private final Templates templates;

    @Inject
    public PlacesSection(MappingService mappings, Templates templates) {
        this.mappings = mappings;
        this.templates = templates;
    }

    /**
     * The part of the page.
     *
     * @param more how many others there are, seen and not
     * @param edit where it is changed; empty for those who may not
     */
    record View(List<PlaceLink> places, Optional<Message> more, Optional<String> edit) {}

    /**
     * A place.
     *
     * @param link where it is seen; empty if that is elsewhere
     * @param elsewhere where it is seen then, if that is known
     */
    record PlaceLink(
            Message kind, String name, String within, String key, Optional<String> link, Optional<String> elsewhere) {
        static PlaceLink of(PlaceView view) {
            return new PlaceLink(
                    PlaceLinks.kind(view.place()),
                    view.name(),
                    view.within(),
                    view.key(),
                    PlaceLinks.to(view),
                    view.elsewhere());
        }
    }

    @Override
    public String html(Area area, UnaryOperator<String> withWayBack) {
        AreaPlacesView view = mappings.places(area);
        int more = Math.max(0, view.places().size() - MOST) + view.hidden();
        if (view.places().isEmpty() && more == 0 && !view.editable()) {
            return "";
        }
        return templates.render(
                TEMPLATE,
                new View(
                        view.places().stream().limit(MOST).map(PlaceLink::of).toList(),
                        more == 0 ? Optional.empty() : Optional.of(Message.of("productops.mapping.area.more", more)),
                        view.editable()
                                ? Optional.of(withWayBack.apply(
                                        MappingAddress.ofArea(area.key()).toString()))
                                : Optional.empty()));
    }
}
