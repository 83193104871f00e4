package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.Area;
import org.productops.area.AreaAddress;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/**
 * An area that is called the same beside a new one.
 *
 * @param key its key
 * @param text says that there is one
 * @param page its page, from the context path on
 */
record AreaNamesakeJson(
        @JsonProperty("key") String key, @JsonProperty("text") String text, @JsonProperty("page") String page) {

    static AreaNamesakeJson of(AreaTree tree, Area area, Texts texts) {
        return new AreaNamesakeJson(
                area.key(),
                texts.get(Message.of("productops.area.form.namesake", tree.path(area))),
                AreaAddress.page(area.key()));
    }
}
