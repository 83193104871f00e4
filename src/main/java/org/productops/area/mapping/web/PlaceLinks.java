package org.productops.area.mapping.web;

import java.util.Optional;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.PlaceView;
import org.productops.common.error.Message;
import org.productops.common.web.Address;

/** Where places are seen, from the product's context path on. */
final class PlaceLinks {

    private PlaceLinks() {}

    /** The page of a project, or the issues of a component; empty for a space, which is in another product. */
    static Optional<String> to(PlaceView view) {
        return switch (view.place().kind()) {
            case PROJECT -> Optional.of("/projects/" + Address.step(view.key()));
            case COMPONENT ->
                Optional.of(Address.of("/issues/")
                        .with("jql", "component = " + view.place().id())
                        .toString());
            case SPACE -> Optional.empty();
        };
    }

    /** What a place is. */
    static Message kind(Place place) {
        return Message.of("productops.mapping.kind." + place.kind().id());
    }
}
