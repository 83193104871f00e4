package org.productops.area.mapping.web;

import org.productops.area.mapping.MappingFields;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.Place;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.web.PageRequest;

/** What a button of a mapping page does. */
final class SentMapping {

    private static final String BUTTON = "do";

    private SentMapping() {}

    /** Maps or takes away, as the button says that was pressed. */
    static void carryOut(PageRequest request, MappingService mappings, String areaKey) {
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
        if (request.text(BUTTON).equals("unmap")) {
            mappings.unmap(areaKey, place);
        } else {
            mappings.map(areaKey, place);
        }
    }
}
