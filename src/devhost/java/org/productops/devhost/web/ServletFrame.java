package org.productops.devhost.web;

import java.util.Map;

/** What a product puts round the pages of plugins' servlets besides its frame. */
public interface ServletFrame {

    /** Nothing. */
    ServletFrame NONE = (exchange, meta, page) -> page;

    /**
     * The page with what belongs beside it.
     *
     * @param meta what the head of the plugin's document says, by name
     */
    Page around(Exchange exchange, Map<String, String> meta, Page page);
}
