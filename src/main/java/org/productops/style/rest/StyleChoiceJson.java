package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.productops.style.StyleChoiceView;

/**
 * Which style guides hold in a space.
 *
 * @param guides the style guides in order
 * @param editable whether the caller may change that
 * @param version what {@code If-Match} asks for; 0 if nobody has chosen yet
 */
record StyleChoiceJson(
        @JsonProperty("guides") List<HoldingJson> guides,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {

    /**
     * A style guide that holds in a space.
     *
     * @param guide its key
     * @param name what people call it
     * @param since {@link Instant when} it was switched on
     */
    record HoldingJson(
            @JsonProperty("guide") String guide,
            @JsonProperty("name") String name,
            @JsonProperty("since") String since) {

        private static HoldingJson of(StyleChoiceView.Holding holding) {
            return new HoldingJson(
                    holding.guide().key(),
                    holding.guide().name(),
                    holding.since().toString());
        }
    }

    static StyleChoiceJson of(StyleChoiceView view) {
        return new StyleChoiceJson(
                view.guides().stream().map(HoldingJson::of).toList(), view.editable(), view.version());
    }
}
