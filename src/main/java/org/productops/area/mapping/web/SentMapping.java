package org.productops.area.mapping.web;

import java.util.Optional;
import org.productops.area.mapping.MappingFields;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.Place;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;

/** What a button of a mapping page does. */
final class SentMapping {

    private static final String BUTTON = "do";
    private static final String UNMAP = "unmap";
    private static final String MAPPED = "mapped";
    private static final String UNMAPPED = "unmapped";

    private SentMapping() {}

    /**
     * Maps or takes away, as the button says that was pressed.
     *
     * @return what was done, for {@link Address#done}
     */
    static String carryOut(PageRequest request, MappingService mappings, String areaKey) {
        String kind = request.text(MappingFields.KIND);
        String id = request.text(MappingFields.PLACE);
        Place place = Place.parse(kind, id)
                .orElseThrow(() -> InvalidException.at(
                        MappingFields.PLACE,
                        Message.of(
                                kind.equals(Place.Kind.SPACE.id())
                                        ? "productops.mapping.error.unseen.space"
                                        : "productops.mapping.error.no-place",
                                TextRule.beginning(id))));
        if (request.text(BUTTON).equals(UNMAP)) {
            mappings.unmap(areaKey, place);
            return UNMAPPED;
        }
        mappings.map(areaKey, place);
        return MAPPED;
    }

    /** What a page says to somebody who comes from that; empty if nothing was done. */
    static Optional<Message> notice(PageRequest request) {
        return switch (request.done()) {
            case MAPPED -> Optional.of(Message.of("productops.mapping.mapped"));
            case UNMAPPED -> Optional.of(Message.of("productops.mapping.unmapped"));
            default -> Optional.empty();
        };
    }
}
